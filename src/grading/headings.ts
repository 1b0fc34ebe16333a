import type { PromptDoc } from '../linter/parse/document.ts';
import type { Token } from '../linter/parse/tokens.ts';
import type { Unit } from '../linter/parse/units.ts';

/** A heading, or a label on a line of its own, that speaks for what stands below it. */
export interface Heading {
  readonly tokens: readonly Token[];
  /** A Markdown heading, not a label. */
  readonly marked: boolean;
  readonly words: string;
}

/** Reads the headings of a text; call it with its heading units in text order. */
export function headingReader(doc: PromptDoc): (unit: Unit) => Heading {
  const blocks = doc.blocks.filter(({ kind }) => kind === 'heading');
  let at = 0;
  return (unit) => {
    while (at < blocks.length && (blocks[at]?.to ?? 0) < unit.to) at++;
    const block = blocks[at];
    const marked = block !== undefined && block.from <= unit.from && unit.to <= block.to;
    return { tokens: unit.tokens, marked, words: doc.prose.slice(unit.from, unit.to).toLowerCase() };
  };
}

/** The headings that speak for a unit: the nearest one, and the label above its list. */
export function headingsOver(unit: Unit, nearest: Heading | undefined, label: Heading | undefined): Heading[] {
  const over = nearest ? [nearest] : [];
  return label && unit.heading !== '' && label.words.includes(unit.heading) ? [...over, label] : over;
}
