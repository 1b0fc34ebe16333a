import type { Token } from '../../linter/parse/tokens.ts';
import { compilePhrase } from '../../linter/phrases/compile.ts';
import { findPhrases, indexPhrases, type Match } from '../../linter/phrases/match.ts';
import { LISTS } from '../lexicon/lists.ts';
import type { Hit, Scene } from '../scene.ts';
import type { Statement } from '../statements.ts';

/** Token indexes of a phrase in a statement, half-open. */
export type Place = Pick<Match<unknown>, 'from' | 'to'>;
interface Filed {
  readonly role: 'for' | 'unless';
  /** The phrase has a negation in one of its ways. */
  readonly negative: boolean;
}

const NEGATIVE = /\b(?:no|not|never|none|nothing|nobody|without|neither|nor|zero|missing)\b|n't/;
const saysNo = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => NEGATIVE.test(text));

/** What limits where a phrase counts. */
export interface Limits {
  readonly unless?: readonly string[] | undefined;
  readonly asked?: boolean | undefined;
}

/**
 * Prepares a search for phrases in statements.
 * @throws Error that names the phrase and what is wrong in it
 */
export function findInStatements(phrases: readonly string[], { unless = [], asked = false }: Limits) {
  const file = (role: Filed['role']) => (source: string) => ({
    phrase: compilePhrase(source, LISTS),
    value: { role, negative: NEGATIVE.test(source) },
  });
  const index = indexPhrases([...phrases.map(file('for')), ...unless.map(file('unless'))]);
  return (scene: Scene, counts: (statement: Statement, place: Place, negative: boolean) => boolean): Hit[] => {
    const hits: Hit[] = [];
    for (const statement of scene.statements) {
      if (statement.keywords || (asked && statement.reports)) continue;
      const matches = [...findPhrases(index, statement.tokens)];
      if (matches.some((m) => m.value.role === 'unless')) continue;
      for (const match of matches)
        if (counts(statement, match, match.value.negative && saysNo(statement.tokens.slice(match.from, match.to))))
          hits.push(toHit(statement, match));
    }
    return hits;
  };
}

function toHit({ index, tokens }: Statement, { from, to }: Place): Hit {
  return { statement: index, from: tokens[from]?.from ?? 0, to: tokens[to - 1]?.to ?? 0 };
}
