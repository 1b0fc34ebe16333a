import { LISTS } from '../lexicon/lists.ts';
import type { PromptDoc } from '../parse/document.ts';
import type { Token } from '../parse/tokens.ts';
import type { Unit } from '../parse/units.ts';
import { compilePhrase } from '../phrases/compile.ts';
import { findPhrases, indexPhrases, type PhraseIndex } from '../phrases/match.ts';
import type { Found, Rule, Wording } from './define-rule.ts';

interface Owner {
  readonly rule: string;
  readonly group: string;
}

/** Files the wordings of all rules, so that a text is walked once for all of them. */
export function indexWordings(rules: readonly Rule[]): PhraseIndex<Owner> {
  return indexPhrases(
    rules.flatMap(({ id: rule, wordings = {} }) =>
      Object.entries(wordings).flatMap(([group, phrases]) =>
        phrases.map((source) => ({ phrase: compilePhrase(source, LISTS), value: { rule, group } })),
      ),
    ),
  );
}

/** Finds the wordings of all rules; ask the result for those of one rule. */
export function findWordings(index: PhraseIndex<Owner>, doc: PromptDoc): (rule: string) => Found {
  const found = new Map<string, Wording[]>();
  for (const unit of doc.units) {
    const quoted = quotedTokens(unit.tokens);
    for (const { value, from: first, to: end } of findPhrases(index, unit.tokens)) {
      const wording = quoted.has(first) ? undefined : toWording(doc, unit, first, end);
      if (wording) file(found, `${value.rule}/${value.group}`, wording);
    }
  }
  return (rule) => (group) => found.get(`${rule}/${group}`) ?? [];
}

function toWording({ text }: PromptDoc, unit: Unit, first: number, end: number): Wording | undefined {
  const from = unit.tokens[first]?.from;
  const to = unit.tokens[end - 1]?.to;
  return from === undefined || to === undefined
    ? undefined
    : { unit, first, end, from, to, quote: text.slice(from, to) };
}

/** Keeps the longest of those that overlap; they come in the order of their first word. */
function file(found: Map<string, Wording[]>, key: string, wording: Wording): void {
  const list = found.get(key);
  const last = list?.at(-1);
  if (!list) found.set(key, [wording]);
  else if (!last || wording.from >= last.to) list.push(wording);
  else if (wording.from === last.from && wording.to > last.to) list[list.length - 1] = wording;
}

/** Tokens between a pair of quotation marks: words that are spoken of, not said. */
function quotedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (const mark of ['"', "'"]) {
    const marks = tokens.flatMap((t, i) => (t.kind === 'punct' && t.text === mark ? [i] : []));
    for (let pair = 0; pair + 1 < marks.length; pair += 2)
      for (let i = (marks[pair] ?? 0) + 1; i < (marks[pair + 1] ?? 0); i++) quoted.add(i);
  }
  return quoted;
}
