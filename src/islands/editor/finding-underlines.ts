import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Finding } from '../../linter/types.ts';

/** Findings and the text that they speak of. */
export interface FindingsOfText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What the editor underlines for a finding; its tooltip offers the same edit as the list beside the editor. */
export function diagnosticFor({ from, to, severity, message, suggestion, fix }: Finding, text: string): Diagnostic {
  const action = fix && {
    name: fix.label,
    apply(view: EditorView) {
      if (view.state.doc.toString() === text) view.dispatch({ changes: [...fix.edits], userEvent: 'input.fix' });
    },
  };
  return { from, to, severity, message: `${message} ${suggestion}`, ...(action ? { actions: [action] } : {}) };
}

/** Underlines findings, unless the text has changed since. */
export function underline(view: EditorView, { text, findings }: FindingsOfText): void {
  if (view.state.doc.toString() !== text) return;
  view.dispatch(
    setDiagnostics(
      view.state,
      findings.map((finding) => diagnosticFor(finding, text)),
    ),
  );
}
