import { COMPONENT_IDS, type ComponentId, type Report, type Span } from '../../linter/types.ts';

/** A stretch of a prompt, with the component that it shows, if any. */
export interface Piece {
  readonly text: string;
  readonly component: ComponentId | null;
}

interface Mark extends Span {
  readonly component: ComponentId;
  readonly strength: number;
}

const CONVINCING = 0.5;

function marksOf(report: Report): Mark[] {
  return COMPONENT_IDS.filter((id) => report.components[id].present).flatMap((component) =>
    report.components[component].evidence
      .filter(({ strength }) => strength >= CONVINCING)
      .map(({ from, to, strength }) => ({ from, to, component, strength })),
  );
}

/** Marks that do not overlap, in text order. A word that shows two things goes to the component with fewer words. */
function withoutOverlap(marks: readonly Mark[]): Mark[] {
  const taken: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.to - a.from - (b.to - b.from) || b.strength - a.strength)) {
    const inTheWay = taken.some(({ from, to }) => mark.from < to && from < mark.to);
    if (!inTheWay && mark.to > mark.from) taken.push(mark);
  }
  return taken.toSorted((a, b) => a.from - b.from);
}

/** Cuts a part of the text into pieces, so that the words that convinced the linter can be marked. */
export function markedPieces(text: string, report: Report, part: Span = { from: 0, to: text.length }): Piece[] {
  const pieces: Piece[] = [];
  let at = part.from;
  const plain = (to: number) => {
    if (to > at) pieces.push({ text: text.slice(at, to), component: null });
  };
  for (const { from, to, component } of withoutOverlap(marksOf(report))) {
    if (from < part.from || to > part.to) continue;
    plain(from);
    pieces.push({ text: text.slice(from, to), component });
    at = to;
  }
  plain(part.to);
  return pieces;
}
