import type { Fix } from '../../linter/types.ts';
import type { EditorHandle } from './editor-handle.ts';

function withEdits(text: string, edits: Fix['edits']): string {
  return edits.toReversed().reduce((done, { from, to, insert }) => done.slice(0, from) + insert + done.slice(to), text);
}

/** The handle of a plain text field: stands in until the editor is loaded, and for good if it can't be. */
export function textareaHandle(area: HTMLTextAreaElement, setText: (text: string) => void): EditorHandle {
  return {
    tree: () => undefined,
    goTo({ from, to }) {
      area.focus();
      area.setSelectionRange(from, to);
    },
    apply: (edits) => setText(withEdits(area.value, edits)),
    focus: () => area.focus(),
  };
}
