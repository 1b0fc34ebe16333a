import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { ensureSyntaxTree } from '@codemirror/language';
import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import type { ReadableAtom, WritableAtom } from 'nanostores';
import type { Mark } from '../../stores/highlight.ts';
import type { EditorHandle } from './editor-handle.ts';
import { editorTheme } from './editor-theme.ts';
import { evidenceMarks, showMarks } from './evidence-marks.ts';
import { type FindingsOfText, underline } from './finding-underlines.ts';
import { keepCaret } from './keep-caret.ts';
import { markdownLanguage } from './markdown-language.ts';
import { textChange } from './text-change.ts';

/** What an editor shows, and where what is typed goes. */
export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly $text: WritableAtom<string>;
  readonly $findings: ReadableAtom<FindingsOfText>;
  readonly $marks: ReadableAtom<readonly Mark[]>;
  /** Ids of the elements that name and explain the editor. */
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly placeholder: string;
}

/** An editor in the page. */
export interface RunningEditor extends EditorHandle {
  /** Sets the selection, as half-open offsets. */
  select(from: number, to: number): void;
  destroy(): void;
}

// Time for the parser to finish the tree that the linter takes over, in ms.
const PARSE_BUDGET = 50;

function extensions({ $text, labelledBy, describedBy, placeholder: hint }: EditorOptions) {
  const attributes = {
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'aria-multiline': 'true',
    tabindex: '0',
    spellcheck: 'true',
    autocapitalize: 'sentences',
  };
  return [
    history(),
    // Tab is not among them: it leaves the editor.
    keymap.of([{ key: 'F8', run: nextDiagnostic, shift: previousDiagnostic }, ...historyKeymap, ...defaultKeymap]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of(attributes),
    placeholder(hint),
    markdownLanguage,
    evidenceMarks,
    editorTheme,
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) $text.set(state.doc.toString());
    }),
  ];
}

function handleOf(view: EditorView): EditorHandle {
  return {
    tree(text) {
      const { state } = view;
      if (state.doc.length !== text.length || state.doc.toString() !== text) return undefined;
      return ensureSyntaxTree(state, text.length, PARSE_BUDGET) ?? undefined;
    },
    goTo({ from, to }) {
      const end = view.state.doc.length;
      const selection = { anchor: Math.min(from, end), head: Math.min(to, end) };
      view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }) });
      view.focus();
    },
    apply: (edits) => view.dispatch({ changes: [...edits], userEvent: 'input.fix' }),
    focus: () => view.focus(),
  };
}

/** Puts an editor into the page, bound to its stores until it is destroyed. */
export function createEditor(options: EditorOptions): RunningEditor {
  const { parent, $text, $findings, $marks } = options;
  const view = new EditorView({
    parent,
    state: EditorState.create({ doc: $text.get(), extensions: extensions(options) }),
  });
  const bindings = [
    $text.listen((text) => {
      const shown = view.state.doc.toString();
      if (shown !== text) view.dispatch({ changes: textChange(shown, text) });
    }),
    $findings.subscribe((findings) => {
      underline(view, findings);
      keepCaret(view);
    }),
    $marks.subscribe((marks) => {
      view.dispatch({ effects: showMarks.of(marks) });
      keepCaret(view);
    }),
  ];
  return {
    ...handleOf(view),
    select(from, to) {
      view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
    },
    destroy() {
      for (const unbind of bindings) unbind();
      view.destroy();
    },
  };
}
