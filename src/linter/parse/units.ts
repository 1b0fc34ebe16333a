import type { Span } from '../types.ts';
import type { Block } from './blocks.ts';
import { type Token, tokenize } from './tokens.ts';

/** One statement of the prompt: a sentence, a list item, a table row or a heading. */
export interface Unit extends Span {
  readonly index: number;
  readonly kind: 'sentence' | 'item' | 'row' | 'heading';
  readonly tokens: readonly Token[];
  /** Words of the nearest heading or label above it, lower case, or ''. */
  readonly heading: string;
  /** Words of a label in front of it (`Constraints: …`), lower case, or ''. */
  readonly label: string;
  /** Ends with a question mark. */
  readonly question: boolean;
}

const ABBREVIATION = new Set([
  'e.g',
  'i.e',
  'etc',
  'vs',
  'cf',
  'resp',
  'approx',
  'ca',
  'no',
  'dr',
  'mr',
  'mrs',
  'fig',
  'incl',
  'max',
  'min',
  'eg',
  'ie',
  'g',
  'e',
  'i',
]);
const BULLET_LINE = /^\s*(?:[-*+•–▪◦>]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/;
/** "it still fails: …", "bring it under terraform: …": the beginning of a sentence, no label. */
const SENTENCE_LIKE =
  /^(?!(?:what|how|when|where|why|who|which|done)\b)(?:.*\b(?:i|we|you|it|is|are|was|were|does|doesn't|can|can't|please|has|i'm|it's)\b|[a-z]+ (?:(?:with|in|as|by|using|me|us) )?(?:the|a|an|this|these|my|our|them|all)\b)/;
const LABEL = /^\s*[*_"']{0,3}([A-Za-z][\w '/&()-]{0,40}?)[*_"']{0,3}\s*(?::|\s-\s|\s=\s)[*_]{0,3}(?=\s|$)/;
/** Lines such as `null -> false`, one below the other, are a table without lines. */
const ARROW = /(?:->|=>|→)/;
const SENTENCE_LIMIT = 120;
/** Nobody wraps prose at fewer characters than this. */
const NARROWEST = 50;
/** Of a line's end more need not be read, however long the line is. */
const LONGEST_ENDING = 24;
/** Words that want another one after them: no statement ends here. */
const DANGLING =
  /(?:[,(/&+=]|(?:^|\s)(?:an?|the|this|these|those|my|our|your|their|its|of|to|for|from|with|without|in|into|on|onto|at|by|as|and|or|but|nor|if|when|while|because|that|which|than|is|are|was|were|be|been|should|must|may|can|could|will|would|not|never|no|each|every|any))$/i;

/** Cuts blocks of prose into units. `prose` has markup, code blocks and hidden text blanked. */
export function toUnits(prose: string, blocks: readonly Block[], inlineCode: readonly Span[]): Unit[] {
  const units: Unit[] = [];
  const headings: string[] = [];
  let under = null as LabelScope | null;
  let codeAt = 0;
  for (const block of blocks) {
    while (codeAt < inlineCode.length && (inlineCode[codeAt]?.to ?? 0) <= block.from) codeAt++;
    let codeEnd = codeAt;
    while (codeEnd < inlineCode.length && (inlineCode[codeEnd]?.from ?? 0) < block.to) codeEnd++;
    const code = inlineCode.slice(codeAt, codeEnd);
    if (block.kind === 'heading') {
      under = null;
      headings.length = Math.min(headings.length, block.level - 1);
      headings[block.level - 1] = prose.slice(block.from, block.to).trim().toLowerCase();
      push(units, 'heading', tokenize(prose, block.from, block.to, code), '', '', prose);
      continue;
    }
    if (under !== null && block.level <= under.level && !(under.fresh && block.level === 0)) under = null;
    const heading = under?.words ?? nearest(headings);
    if (block.kind === 'cell') addCell(units, tokenize(prose, block.from, block.to, code), block, heading, prose);
    else {
      const label = addLines(units, prose, block, code, heading);
      if (label !== null) under = { words: label, level: block.level, fresh: true };
      else if (under !== null) under = { ...under, fresh: false };
    }
  }
  return units;
}

/** A label on a line of its own, which speaks for the list or the paragraph below it. */
interface LabelScope {
  readonly words: string;
  readonly level: number;
  /** Nothing has stood below it yet. */
  readonly fresh: boolean;
}

const nearest = (headings: readonly (string | undefined)[]): string => headings.filter(Boolean).at(-1) ?? '';

/** Lines that are clearly statements of their own start a new unit; other line breaks are wrapping. Returns the label that the block ends with, if any. */
function addLines(units: Unit[], prose: string, block: Block, code: readonly Span[], heading: string): string | null {
  let section = heading;
  let label: string | null = null;
  for (const line of statementLines(prose, block.from, block.to)) {
    const text = prose.slice(line.from, line.to);
    const bullet = BULLET_LINE.exec(text)?.[0].length ?? 0;
    const match = LABEL.exec(text.slice(bullet));
    const words = match?.[1]?.trim().toLowerCase() ?? '';
    const isLabel = match !== null && words.split(/\s+/).length <= 5 && !SENTENCE_LIKE.test(words);
    const start = line.from + bullet + (isLabel ? match[0].length : 0);
    if (isLabel && prose.slice(start, line.to).trim() === '') {
      section = words;
      label = words;
      push(units, 'heading', tokenize(prose, line.from, line.to, code), '', heading, prose);
      continue;
    }
    label = null;
    const kind = bullet > 0 || block.kind === 'item' ? 'item' : 'sentence';
    for (const tokens of sentences(tokenize(prose, start, line.to, code)))
      push(units, kind, tokens, isLabel ? words : '', section, prose);
  }
  return label;
}

function statementLines(prose: string, from: number, to: number): Span[] {
  const lines: Span[] = [];
  const raw = prose.slice(from, to).split('\n');
  const width = raw.reduce((widest, line) => Math.max(widest, line.length), 0);
  let start = from;
  let at = from;
  for (const [i, here] of raw.entries()) {
    const stop = at + here.length;
    const next = raw[i + 1];
    if (next === undefined || startsStatement(here, next, width)) {
      if (prose.slice(start, stop).trim() !== '') lines.push({ from: start, to: stop });
      start = stop + 1;
    }
    at = stop + 1;
  }
  return lines;
}

/** Whether a line begins a statement of its own, or goes on with the one before, which was only wrapped. */
function startsStatement(here: string, next: string, width: number): boolean {
  if (next.trim() === '' || here.trim() === '' || BULLET_LINE.test(next)) return true;
  const [first = ''] = next.trimStart().split(/\s/, 1);
  const wrapped = width >= NARROWEST && here.length + 1 + first.length > width;
  const ending = here.trimEnd().slice(-LONGEST_ENDING);
  const end = /[.:!?;]$/.exec(ending);
  if (end) return !wrapped || (end[0] === ':' ? !/^[a-z]/.test(first) : !ABBREVIATION.has(lastWord(ending)));
  if (ARROW.test(here) && ARROW.test(next)) return true;
  if (DANGLING.test(ending)) return false;
  if (LABEL.test(next)) return !wrapped || /^[A-Z]/.test(first);
  return here.length < 60 && /^[A-Z]/.test(first) && !(wrapped && isNameLike(first));
}

const lastWord = (ending: string): string => /([A-Za-z.]+?)\.?$/.exec(ending)?.[1]?.toLowerCase() ?? '';

/** A capital that does not begin a sentence: "I", or a name such as `CSV`, `GitHub` or `S3`. */
const isNameLike = (word: string): boolean => /^I(?:$|['’])|^[A-Z]\S*[A-Z0-9_.]/.test(word);

/** Splits at full stops, question and exclamation marks and semicolons that end a sentence. */
function* sentences(tokens: readonly Token[]): Generator<Token[]> {
  let run: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    run.push(token);
    const next = tokens[i + 1];
    if ((endsSentence(token, next, tokens[i - 1]) && run.length > 1) || run.length >= SENTENCE_LIMIT) {
      yield run;
      run = [];
    }
  }
  if (run.length > 0) yield run;
}

function endsSentence(token: Token, next: Token | undefined, before: Token | undefined): boolean {
  if (token.kind !== 'punct' || !/^[.!?;]$/.test(token.text) || next === undefined) return false;
  if (next.from === token.to) return false;
  return token.text !== '.' || !ABBREVIATION.has(before?.text ?? '');
}

/** Cells of one row are one unit. */
function addCell(units: Unit[], tokens: Token[], block: Block, heading: string, prose: string): void {
  const last = units.at(-1);
  if (last?.kind === 'row' && last.tokens.length > 0 && rowOf.get(last) === block.row) {
    const merged = unit(units.length - 1, 'row', [...last.tokens, ...tokens], last.label, heading, prose);
    rowOf.set(merged, block.row);
    units[units.length - 1] = merged;
    return;
  }
  if (tokens.length === 0) return;
  push(units, 'row', tokens, '', heading, prose);
  const added = units.at(-1);
  if (added) rowOf.set(added, block.row);
}
const rowOf = new WeakMap<Unit, number>();

function push(
  units: Unit[],
  kind: Unit['kind'],
  tokens: readonly Token[],
  label: string,
  heading: string,
  prose: string,
): void {
  if (tokens.some((t) => t.kind !== 'punct')) units.push(unit(units.length, kind, tokens, label, heading, prose));
}

function unit(
  index: number,
  kind: Unit['kind'],
  tokens: readonly Token[],
  label: string,
  heading: string,
  prose: string,
): Unit {
  const from = tokens[0]?.from ?? 0;
  const to = tokens.at(-1)?.to ?? from;
  return {
    index,
    kind,
    tokens,
    from,
    to,
    heading,
    label,
    question: prose
      .slice(from, to + 1)
      .trimEnd()
      .endsWith('?'),
  };
}
