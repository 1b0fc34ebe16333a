import { Prec, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { COMPONENTS } from '../../linter/vocabulary.ts';
import type { Mark } from '../../stores/highlight.ts';
import { componentColour } from '../component-colour.ts';

/** Tells the editor which stretches to mark. */
export const showMarks = StateEffect.define<readonly Mark[]>();

function decorationFor({ component }: Mark): Decoration {
  return Decoration.mark({
    class: 'cm-evidence',
    attributes: { style: `--c: ${componentColour(component)}`, 'data-letter': COMPONENTS[component].letter },
  });
}

function decorationsFor(marks: readonly Mark[], length: number): DecorationSet {
  const fitting = marks.filter(({ to }) => to <= length);
  return Decoration.set(
    fitting.map((mark) => decorationFor(mark).range(mark.from, mark.to)),
    true,
  );
}

/** Evidence in the text: tinted, underlined, and led by the letter of its component. */
export const evidenceMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, transaction) {
    const shown = transaction.effects.findLast((effect) => effect.is(showMarks));
    return shown ? decorationsFor(shown.value, transaction.newDoc.length) : decorations.map(transaction.changes);
  },
  // The lowest precedence stands around all others, which would otherwise split the mark and repeat its letter.
  provide: (field) => Prec.lowest(EditorView.decorations.from(field)),
});
