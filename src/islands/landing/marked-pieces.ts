import { COMPONENT_IDS, type ComponentId, type Report, type Span } from '../../linter/types.ts';
import { clausesOf, widen } from '../report/stretches.ts';

/** A stretch of a prompt, with the component that it shows, if any. */
export interface Piece {
  readonly text: string;
  readonly component: ComponentId | null;
}

interface Mark extends Span {
  readonly component: ComponentId;
  /** 0 for the component's strongest evidence. */
  readonly rank: number;
  /** How many pieces of evidence the component has to choose from. */
  readonly choice: number;
}

const CONVINCING = 0.5;
/** More marks of one component than this hide the others. */
const MOST = 3;

function marksOf(text: string, report: Report): Mark[] {
  const clauses = clausesOf(text);
  return COMPONENT_IDS.filter((id) => report.components[id].present).flatMap((component) => {
    const convincing = report.components[component].evidence.filter(({ strength }) => strength >= CONVINCING);
    return convincing.map((item, rank) => ({ ...widen(item, clauses), component, rank, choice: convincing.length }));
  });
}

/**
 * Marks that do not overlap, in text order. Each component gets its strongest words first; where two want the same
 * words, those win that have fewer others to choose from.
 */
function withoutOverlap(marks: readonly Mark[]): Mark[] {
  const taken: Mark[] = [];
  const inTurn = marks.toSorted((a, b) => a.rank - b.rank || a.choice - b.choice || a.to - a.from - (b.to - b.from));
  for (const mark of inTurn) {
    const inTheWay = taken.some(({ from, to }) => mark.from < to && from < mark.to);
    const others = taken.filter(({ component }) => component === mark.component);
    if (!inTheWay && others.length < MOST && mark.to > mark.from) taken.push(mark);
  }
  return taken.toSorted((a, b) => a.from - b.from);
}

/** Cuts a part of the text into pieces, so that the clauses that convinced the linter can be marked. */
export function markedPieces(text: string, report: Report, part: Span = { from: 0, to: text.length }): Piece[] {
  const pieces: Piece[] = [];
  let at = part.from;
  const plain = (to: number) => {
    if (to > at) pieces.push({ text: text.slice(at, to), component: null });
  };
  for (const { from, to, component } of withoutOverlap(marksOf(text, report))) {
    if (from < part.from || to > part.to) continue;
    plain(from);
    pieces.push({ text: text.slice(from, to), component });
    at = to;
  }
  plain(part.to);
  return pieces;
}
