import type { UnitFacts } from '../linter/evidence/facts.ts';
import type { PromptDoc } from '../linter/parse/document.ts';
import { type Token, tokenize } from '../linter/parse/tokens.ts';
import type { Unit } from '../linter/parse/units.ts';
import type { Span } from '../linter/types.ts';
import { type Heading, headingReader, headingsOver } from './headings.ts';
import { readIdentifiers } from './identifiers.ts';
import { isKeywords, isSpeechless } from './keywords.ts';
import { isReport } from './report-or-request.ts';

/** One statement of an answer, read together with what stands over it. */
export interface Statement {
  readonly index: number;
  /** Tokens of its heading, lead-in and label, then its own. */
  readonly tokens: readonly Token[];
  /** Index of the first token of its own. */
  readonly own: number;
  /** Tells how things are and asks for nothing. */
  readonly reports: boolean;
  /** Strings terms together and says nothing about them. */
  readonly keywords: boolean;
}

interface LoneLine extends Span {
  readonly kind: 'line';
}

const LABEL_REACH = 300;
/** What does not end so, such as "I won't accept a fix that", goes on in the list below. */
const ENDS_SENTENCE = /^[.!?;]$/;
/** A first heading of so many words is a title that says something. */
const TITLE_WORDS = 2;
const SEVERAL_WORDS = /[a-z]{2,}\s+\S*[a-z]{2,}/i;
/** "Reply: 202 {job_id}". */
const LABELLED = /^\s*(?:[-*]\s+)?[A-Za-z][\w /-]{1,30}:\s+\S.*[^;{,]\s*$/;
const COMMENT = /^\s*(?:\/\/|\/?\*|#)/;

/** The statements of an answer that may count, each with its heading, the sentence that leads to its list, and its label. */
export function toStatements(doc: PromptDoc, counted: readonly UnitFacts[]): Statement[] {
  const facts = new Map(counted.map((f) => [f.unit, f]));
  const readHeading = headingReader(doc);
  const speechless = isSpeechless(counted.map(({ tokens }) => tokens));
  const statements: Statement[] = [];
  const add = (over: readonly Token[], tokens: readonly Token[], reports: boolean) => {
    const before = readIdentifiers(over);
    const all = [...before, ...readIdentifiers(tokens)];
    statements.push({
      index: statements.length,
      tokens: all,
      own: before.length,
      reports,
      keywords: isKeywords(over, tokens, speechless),
    });
  };
  let nearest: Heading | undefined;
  let label: Heading | undefined;
  let leadIn: readonly Token[] = [];
  for (const part of [...doc.units, ...loneLines(doc)].sort((a, b) => a.from - b.from)) {
    if (part.kind === 'line') {
      add(nearest ? withColon(nearest.tokens) : [], tokenize(doc.view, part.from, part.to, []), false);
    } else if (part.kind === 'heading') {
      const heading = readHeading(part);
      if (heading.marked && !nearest && part.tokens.length >= TITLE_WORDS && counted.length > 0)
        add([], part.tokens, false);
      [nearest, label] = heading.marked ? [heading, undefined] : [nearest, heading];
      leadIn = [];
    } else {
      if (part.kind !== 'item') leadIn = [];
      const known = facts.get(part);
      const over = headingsOver(part, nearest, label).flatMap((h) => withColon(h.tokens));
      const nearby = [...leadIn, ...labelTokens(doc, part)];
      if (known) add([...over, ...nearby], part.tokens, isReport(known, nearby));
      if (part.kind !== 'item' && !ENDS_SENTENCE.test(part.tokens.at(-1)?.text ?? '')) leadIn = part.tokens;
      else if (part.tokens.at(-1)?.text === ':') leadIn = part.tokens;
    }
  }
  return statements;
}

/** Lines that only look like code or a log: "INFO on success", "done: message {good, bad}", several of them when each has a label. */
function loneLines({ code, view }: PromptDoc): LoneLine[] {
  return code.flatMap(({ fenced, info, from, to }) => {
    if (fenced || info !== '') return [];
    const block = view.slice(from, to);
    if (!block.includes('\n')) return isSaid(block) ? [{ kind: 'line' as const, from, to }] : [];
    return [...block.matchAll(/.+/g)].flatMap(({ 0: line, index }) =>
      LABELLED.test(line) && isSaid(line)
        ? [{ kind: 'line' as const, from: from + index, to: from + index + line.length }]
        : [],
    );
  });
}

const isSaid = (line: string): boolean => SEVERAL_WORDS.test(line) && !COMMENT.test(line);

/** A colon keeps phrases from running on from one heading to the next. */
function withColon(tokens: readonly Token[]): Token[] {
  const at = tokens.at(-1)?.to ?? 0;
  return [...tokens, { kind: 'punct', from: at, to: at, text: ':', stem: ':', tech: false, unit: '' }];
}

/** The label in front of a statement (`Never: …`), which the linter keeps as words without their places. */
function labelTokens(doc: PromptDoc, unit: Unit): Token[] {
  if (unit.label === '') return [];
  const start = Math.max(0, unit.from - LABEL_REACH);
  const at = doc.prose.slice(start, unit.from).toLowerCase().lastIndexOf(unit.label);
  return at < 0 ? [] : withColon(tokenize(doc.prose, start + at, start + at + unit.label.length, []));
}
