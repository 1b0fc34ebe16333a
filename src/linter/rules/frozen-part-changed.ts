import { isNegatedAt } from '../evidence/facts.ts';
import { isFunctionWord } from '../lexicon/generic-words.ts';
import { defineRule, type Wording } from './define-rule.ts';
import { quote } from './reading/quote.ts';

const PARTS =
  '(test|tests|signature|api|schema|interface|styling|styles|css|behavior|configuration|database|migration|layout|wording|name)';

/** More bans than these are no prompt; each is compared with each change. */
const MOST_BANS = 20;

/** Reports a part that must not change and is to be changed. */
export default defineRule({
  id: 'frozen-part-changed',
  severity: 'error',
  topic: 'signal',
  summary: 'The same part must stay as it is and is to be changed.',
  why: '“Do not touch the tests” and “update the tests” cannot both be kept. Whichever the assistant keeps, half of the readers expected the other.',
  remedy: 'Say which part is frozen and which part of it may change.',
  cases: [
    'Rework `Cart` without changing the tests. Afterwards ⟦update the tests⟧ to the new names.',
    'Do not change the API. ⟦Rename the API⟧ to v2.',
    'Rework `Cart` without changing the tests. Add one test for the empty cart.',
    'Do not change the API; update the API documentation.',
    'Do not change the tests in `tests/legacy`. Update the tests in `tests/cart`.',
  ],
  example: {
    weak: 'Rework `Cart` without changing the tests. Afterwards update the tests to the new names.',
    strong: 'Rework `Cart` without changing what the tests assert; in `cart.spec.ts` only the import may change.',
  },
  misses: ['Parts outside its list, and parts that are called differently the second time.'],
  falsePositives: ['Two parts of the same kind that are told apart in other words.'],
  wordings: {
    frozen: [
      `(don't!|do! not!|never!|without!|must! not!|should! not!|no!) (change|changing|changes to|touch|touching|modify|modifying|edit|editing|alter|altering|rename|renaming|update|updating|break|breaking) public!? unit!? ${PARTS}`,
      `(keep|leave) public!? unit!? ${PARTS} (as is|unchanged|untouched|same|alone|intact)`,
    ],
    changed: [
      `(update!|rewrite!|change!|delete!|remove!|rename!|modify!|adapt!|redesign!|edit!) public!? unit!? ${PARTS}`,
    ],
  },
  *check(_, found) {
    const frozen = found('frozen').slice(0, MOST_BANS);
    for (const changed of found('changed')) {
      const clash = frozen.find((ban) =>
        ban.to < changed.from || changed.to < ban.from ? part(ban) === part(changed) && samePlace(ban, changed) : false,
      );
      if (!clash || isNegatedAt(changed.unit.tokens, changed.first) || isLongerName(changed)) continue;
      yield {
        from: changed.from,
        to: changed.to,
        message: `Unexpected ${quote(changed.quote)} beside ${quote(clash.quote)}, expected rules that can both be kept.`,
        suggestion: `Say what of it may change and what may not, or drop one of ${quote(clash.quote)} and ${quote(changed.quote)}.`,
      };
    }
  },
});

/** The part that a wording is about, by its stem. */
const part = ({ unit, first, end }: Wording): string =>
  unit.tokens.slice(first, end).find(({ stem }) => PART_STEMS.has(stem))?.stem ?? '';
const PART_STEMS = new Set([
  'test',
  'signatur',
  'api',
  'schema',
  'interfac',
  'style',
  'css',
  'behavior',
  'configur',
  'databas',
  'migrat',
  'layout',
  'word',
  'name',
]);

/** "the API documentation" is not the API. */
function isLongerName({ unit, end }: Wording): boolean {
  const next = unit.tokens[end];
  return next?.kind === 'word' && !isFunctionWord(next);
}

/** Where both name files or identifiers, they must share one. */
function samePlace(a: Wording, b: Wording): boolean {
  const names = ({ unit }: Wording) =>
    unit.tokens.filter(({ kind }) => kind === 'path' || kind === 'code').map(({ text }) => text);
  const second = names(b);
  return second.length === 0 || names(a).length === 0 || names(a).some((name) => second.includes(name));
}
