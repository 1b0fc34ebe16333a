import type { EditorView } from '@codemirror/view';

/**
 * Puts the page's caret back to where the editor has it. Drawing a mark may move the text node that holds the caret:
 * the browser then sets the caret to its start, and an editor that compares with what it remembers does not notice.
 */
export function keepCaret(view: EditorView): void {
  const { head, empty } = view.state.selection.main;
  const shown = document.getSelection();
  if (!view.hasFocus || view.composing || !empty || !shown?.focusNode || !view.contentDOM.contains(shown.focusNode))
    return;
  if (view.posAtDOM(shown.focusNode, shown.focusOffset) === head) return;
  const { node, offset } = view.domAtPos(head);
  shown.collapse(node, offset);
}
