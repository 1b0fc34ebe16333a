import type { UnitFacts } from '../linter/evidence/facts.ts';
import type { PromptDoc } from '../linter/parse/document.ts';
import { type Token, tokenize } from '../linter/parse/tokens.ts';
import type { Unit } from '../linter/parse/units.ts';
import type { Span } from '../linter/types.ts';
import { readIdentifiers } from './identifiers.ts';
import { isReport } from './report-or-request.ts';

/** One statement of an answer, read together with what stands over it. */
export interface Statement {
  readonly index: number;
  /** Tokens of its headings, lead-in and label, then its own. */
  readonly tokens: readonly Token[];
  /** Index of the first token of its own. */
  readonly own: number;
  /** Tells how things are and asks for nothing. */
  readonly reports: boolean;
}

/** A level below that of every Markdown heading, for a label on its own line. */
const LABEL_LEVEL = 7;
const LABEL_REACH = 300;
const SEVERAL_WORDS = /[a-z]{2,}\s+\S*[a-z]{2,}/i;
const COMMENT = /^\s*(?:\/\/|\/?\*|#)/;

interface Heading {
  readonly level: number;
  readonly tokens: readonly Token[];
  readonly words: string;
}

/** The statements of an answer that may count, each with its headings, the sentence that leads to its list, and its label. */
export function toStatements(doc: PromptDoc, counted: readonly UnitFacts[]): Statement[] {
  const facts = new Map(counted.map((f) => [f.unit, f]));
  const levels = new Map(doc.blocks.filter((b) => b.kind === 'heading').map((b) => [b.from, b.level]));
  const statements: Statement[] = [];
  let headings: Heading[] = [];
  let leadIn: readonly Token[] = [];
  for (const unit of [...doc.units, ...loneLines(doc)].sort((a, b) => a.from - b.from)) {
    if (!('kind' in unit)) {
      const before = readIdentifiers(headings.flatMap((h) => [...h.tokens, colonAfter(h.tokens)]));
      const tokens = [...before, ...readIdentifiers(tokenize(doc.view, unit.from, unit.to, []))];
      statements.push({ index: statements.length, tokens, own: before.length, reports: false });
      continue;
    }
    if (unit.kind === 'heading') {
      const heading = toHeading(doc, unit, levels);
      headings = [...headings.filter((h) => h.level < heading.level), heading];
      leadIn = [];
      continue;
    }
    if (unit.kind !== 'item') leadIn = [];
    const known = facts.get(unit);
    if (known) statements.push(toStatement(statements.length, doc, known, headings, leadIn));
    if (unit.tokens.at(-1)?.text === ':') leadIn = unit.tokens;
  }
  return statements;
}

/** Single lines that only look like code or a log: "INFO on success", "done: message {good, bad}". */
function loneLines(doc: PromptDoc): Span[] {
  return doc.code.filter(({ fenced, info, from, to }) => {
    const line = doc.view.slice(from, to);
    return !fenced && info === '' && !line.includes('\n') && SEVERAL_WORDS.test(line) && !COMMENT.test(line);
  });
}

function toHeading(doc: PromptDoc, unit: Unit, levels: ReadonlyMap<number, number>): Heading {
  const block = doc.blocks.find((b) => b.kind === 'heading' && b.from <= unit.from && unit.to <= b.to);
  const level = (block && levels.get(block.from)) ?? LABEL_LEVEL;
  return { level, tokens: unit.tokens, words: doc.prose.slice(unit.from, unit.to).toLowerCase() };
}

function toStatement(
  index: number,
  doc: PromptDoc,
  facts: UnitFacts,
  headings: readonly Heading[],
  leadIn: readonly Token[],
): Statement {
  const { unit } = facts;
  const over = headings.filter((h) => h.level < LABEL_LEVEL || (unit.heading !== '' && h.words.includes(unit.heading)));
  const before = [...over.flatMap((h) => [...h.tokens, colonAfter(h.tokens)]), ...leadIn, ...labelTokens(doc, unit)];
  const tokens = readIdentifiers(before);
  const own = tokens.length;
  tokens.push(...readIdentifiers(unit.tokens));
  return { index, tokens, own, reports: isReport(facts) };
}

/** Keeps phrases from running on from one heading to the next. */
function colonAfter(tokens: readonly Token[]): Token {
  const at = tokens.at(-1)?.to ?? 0;
  return { kind: 'punct', from: at, to: at, text: ':', stem: ':', tech: false, unit: '' };
}

/** The label in front of a statement (`Never: …`), which the linter keeps as words without their places. */
function labelTokens(doc: PromptDoc, unit: Unit): Token[] {
  if (unit.label === '') return [];
  const start = Math.max(0, unit.from - LABEL_REACH);
  const at = doc.prose.slice(start, unit.from).toLowerCase().lastIndexOf(unit.label);
  if (at < 0) return [];
  const tokens = tokenize(doc.prose, start + at, start + at + unit.label.length, []);
  return [...tokens, colonAfter(tokens)];
}
