import { type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { COMPONENTS } from '../../linter/vocabulary.ts';
import type { Mark } from '../../stores/highlight.ts';
import { componentColour } from '../component-colour.ts';

class Letter extends WidgetType {
  readonly mark: Mark;

  constructor(mark: Mark) {
    super();
    this.mark = mark;
  }

  override eq(other: Letter): boolean {
    return other.mark.component === this.mark.component;
  }

  toDOM(): HTMLElement {
    const letter = document.createElement('span');
    letter.className = 'cm-evidence-letter';
    letter.textContent = COMPONENTS[this.mark.component].letter;
    letter.style.setProperty('--c', componentColour(this.mark.component));
    letter.ariaHidden = 'true';
    return letter;
  }
}

/** Tells the editor which stretches to mark. */
export const showMarks = StateEffect.define<readonly Mark[]>();

function decorationsFor(marks: readonly Mark[], length: number): DecorationSet {
  const fitting = marks.filter(({ to }) => to <= length);
  const ranges = fitting.flatMap((mark): Range<Decoration>[] => [
    Decoration.widget({ widget: new Letter(mark), side: -1 }).range(mark.from),
    Decoration.mark({
      class: 'cm-evidence',
      attributes: { style: `--c: ${componentColour(mark.component)}` },
    }).range(mark.from, mark.to),
  ]);
  return Decoration.set(ranges, true);
}

/** Evidence in the text: tinted, underlined, and led by the letter of its component. */
export const evidenceMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, transaction) {
    const shown = transaction.effects.findLast((effect) => effect.is(showMarks));
    return shown ? decorationsFor(shown.value, transaction.newDoc.length) : decorations.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});
