import type { UnitFacts } from '../../evidence/facts.ts';
import { isFunctionWord } from '../../lexicon/generic-words.ts';
import { LISTS } from '../../lexicon/lists.ts';
import type { PromptDoc } from '../../parse/document.ts';
import type { Token } from '../../parse/tokens.ts';
import { normalizeWord, stemOf } from '../../parse/words.ts';
import { askSize } from '../../score/ask-size.ts';
import type { Span } from '../../types.ts';
import type { RuleContext } from '../define-rule.ts';
import { quote } from './quote.ts';

/** What kind of work is asked for. */
export type AskKind = 'build' | 'change' | 'mend' | 'other';

/** The request of a prompt, as far as its words show it. */
export interface MainAsk {
  readonly kind: AskKind;
  /** The verb as written, lower case, or ''. */
  readonly verb: string;
  /** What the verb is about, as a phrase for a message: `the “login form”`, or "this" where nothing is named. */
  readonly object: string;
  /** The asking sentence, or the first statement. */
  readonly span: Span;
  /** Technologies that the prompt names, as written, at most two. */
  readonly technologies: readonly string[];
  /** A file or identifier that the prompt names, as written, or ''. */
  readonly place: string;
  /** See `askSize`. */
  readonly size: number;
}

const stems = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((w) => !w.includes(' ')).map((w) => stemOf(normalizeWord(w))));
const KINDS: readonly [AskKind, ReadonlySet<string>][] = [
  ['mend', stems(LISTS.mend ?? ['fix'])],
  ['change', stems(LISTS.change ?? [])],
  ['build', stems(LISTS.build ?? [])],
];
const known = new WeakMap<PromptDoc, MainAsk | null>();

/** Reads the main request of a prompt, once per text; null for a text without statements. */
export function mainAsk({ doc, units }: RuleContext): MainAsk | null {
  const remembered = known.get(doc);
  if (remembered !== undefined) return remembered;
  const ask = read(doc, units);
  known.set(doc, ask);
  return ask;
}

function read(doc: PromptDoc, units: readonly UnitFacts[]): MainAsk | null {
  const asking = units.filter(({ askVerb }) => askVerb >= 0);
  const main =
    asking.find((facts) => kindOf(facts) !== 'other' && objectOf(doc, facts) !== '') ?? asking[0] ?? units[0];
  if (!main) return null;
  const words = objectOf(doc, main);
  return {
    kind: kindOf(main),
    verb: main.tokens[main.askVerb]?.text ?? '',
    object: words === '' ? 'this' : `the ${quote(words)}`,
    span: { from: main.unit.from, to: main.unit.to },
    technologies: technologiesIn(doc, units),
    place: asWritten(doc, firstOf(units, 'path') ?? firstOf(units, 'code')),
    size: askSize(units),
  };
}

/** The first two, each once. */
function technologiesIn(doc: PromptDoc, units: readonly UnitFacts[]): readonly string[] {
  const names = new Set<string>();
  for (const { tokens } of units)
    for (const token of tokens) {
      if (token.tech) names.add(asWritten(doc, token));
      if (names.size === 2) return [...names];
    }
  return [...names];
}

function firstOf(units: readonly UnitFacts[], kind: Token['kind']): Token | undefined {
  for (const { tokens } of units) {
    const token = tokens.find((t) => t.kind === kind);
    if (token) return token;
  }
  return undefined;
}

const asWritten = ({ text }: PromptDoc, token: Token | undefined): string =>
  token ? text.slice(token.from, token.to).replace(/`/g, '') : '';

function kindOf({ askVerb, tokens }: UnitFacts): AskKind {
  const stem = tokens[askVerb]?.stem ?? '';
  return KINDS.find(([, verbs]) => verbs.has(stem))?.[0] ?? 'other';
}

const LEADING = new Set('the a an my our your this that these those its me us all some any new up out'.split(' '));
const STOP = new Set(
  'that which who so when where if with to for in on from by using and or because while as into of at it them but is are after before without via'.split(
    ' ',
  ),
);
const LONGEST = 5;

/** The words behind the verb up to the next link of the sentence. */
function objectOf({ text }: PromptDoc, { askVerb, tokens }: UnitFacts): string {
  let first = askVerb + 1;
  if (askVerb < 0) return '';
  while (LEADING.has(tokens[first]?.text ?? '')) first++;
  let end = first;
  while (end < tokens.length && end - first < LONGEST && isPartOfObject(tokens[end])) end++;
  const part = tokens.slice(first, end);
  if (!part.some((t) => t.kind !== 'word' || !isFunctionWord(t))) return '';
  return text.slice(part[0]?.from, part.at(-1)?.to);
}

const isPartOfObject = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'punct' && token.kind !== 'placeholder' && !STOP.has(token.text);
