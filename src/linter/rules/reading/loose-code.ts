import type { PromptDoc } from '../../parse/document.ts';
import { isMachineLine, isTraceLine } from '../../parse/unfenced.ts';
import type { Fix, Span } from '../../types.ts';

/** Lines of code or machine output that stand in the text without a fence. */
export interface LooseCode extends Span {
  readonly kind: 'code' | 'trace';
}

const FEWEST_LINES = 2;
/** Lines that are neither code nor prose may stand between two that are code. */
const WIDEST_GAP = 3;
const SENTENCE = /^\s{0,3}[A-Z"“(]?[\w'’-]{1,30},?(?: [\w'’"“”(),/-]{1,30}){4,}[^;{}=]{0,200}[.?!:]\s{0,4}$/;
/** A sentence that ends in code, "I get {". */
const PROSE_START = /^\s*(?:[A-Za-z'’]{1,20},? ){4}/;
const known = new WeakMap<PromptDoc, readonly LooseCode[]>();

/** Finds the runs of code and output without a fence, once per text. */
export function looseCode(doc: PromptDoc): readonly LooseCode[] {
  const remembered = known.get(doc);
  if (remembered) return remembered;
  const found = join(doc).flatMap((run) => measure(doc, run));
  known.set(doc, found);
  return found;
}

/** Parts that stand close together with no sentence between them are one run. */
function join({ code, view }: PromptDoc): Span[] {
  const runs: Span[] = [];
  for (const { from, to, fenced, info } of code) {
    if (fenced || info !== '' || isIndented(view, from)) continue;
    const last = runs.at(-1);
    const start = view.lastIndexOf('\n', from - 1) + 1;
    const end = pastBody(view, to);
    if (last && start <= last.to) runs[runs.length - 1] = { from: last.from, to: Math.max(last.to, end) };
    else if (last && isPartOfCode(view.slice(last.to, start))) runs[runs.length - 1] = { from: last.from, to: end };
    else runs.push({ from: start, to: end });
  }
  return runs;
}

const isIndented = (view: string, from: number): boolean =>
  /(?:^|\n)(?: {4}|\t)[ \t]*$/.test(view.slice(Math.max(0, from - 40), from));

function isPartOfCode(gap: string): boolean {
  if (gap.length > 400 || /\n\s*\n\s*\n/.test(gap)) return false;
  const lines = gap.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.length <= WIDEST_GAP &&
    !lines.some((line) => SENTENCE.test(line)) &&
    (!/\n\s*\n/.test(gap) || lines.length === 0)
  );
}

/** The end of the block of lines in which a run stops, unless a sentence follows. */
function pastBody(view: string, to: number): number {
  let end = to;
  for (;;) {
    const next = view.indexOf('\n', end);
    if (next < 0) return end;
    const stop = view.indexOf('\n', next + 1);
    const line = view.slice(next + 1, stop < 0 ? view.length : stop);
    if (!/^[ \t]+\S/.test(line) || SENTENCE.test(line) || line.length > 300) return end;
    end = next + 1 + line.length;
  }
}

function measure({ view }: PromptDoc, { from, to }: Span): LooseCode[] {
  const lines = view
    .slice(from, to)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const sure = lines.filter((line) => isMachineLine(line) || /^(?: {2}|\t)/.test(line)).length;
  if (lines.length < FEWEST_LINES || sure < FEWEST_LINES) return [];
  const traces = lines.filter(isTraceLine).length;
  return [{ from, to, kind: traces >= sure / 2 ? 'trace' : 'code' }];
}

/** A fix that puts a fence around a run; undefined inside lists and quotations, where a fence needs an indent of its own. */
export function fenceAround({ text }: PromptDoc, { from, to }: Span, info: string): Fix | undefined {
  const first = text.slice(from, to).split('\n', 1)[0] ?? '';
  const inside =
    PROSE_START.test(first) ||
    /^\s*(?:[>*+-]|\d{1,2}[.)])\s/.test(text.slice(from, from + 12)) ||
    text.slice(from, to).includes('```');
  if (inside) return undefined;
  const before = from > 0 && text[from - 1] !== '\n' ? '\n' : '';
  const after = to < text.length && text[to] !== '\n' && text[to] !== '\r' ? '\n' : '';
  return {
    label: 'Put a fence around it',
    edits: [
      { from, to: from, insert: `${before}\`\`\`${info}\n` },
      { from: to, to, insert: `\n\`\`\`${after}` },
    ],
  };
}
