import { isNegatedAt } from '../evidence/facts.ts';
import { stemSet } from '../lexicon/word-set.ts';
import { defineRule, type Wording } from './define-rule.ts';
import { quote } from './reading/quote.ts';

/** Packages that nobody has without adding them. */
const LIBRARIES = stemSet(
  'lodash underscore ramda axios moment dayjs date-fns luxon jquery express fastapi django flask pandas numpy scipy pydantic sqlalchemy zod yup joi rxjs redux zustand mobx tailwind tailwindcss bootstrap mui chart.js d3 lombok guava tokio serde requests beautifulsoup socket.io passport prisma sequelize typeorm mongoose winston',
);

/** Reports a package that is asked for beside a ban on packages. */
export default defineRule({
  id: 'dependency-contradiction',
  severity: 'error',
  topic: 'signal',
  summary: 'Dependencies are forbidden in one place and asked for in another.',
  why: 'The assistant can keep only one of two rules that exclude each other, and does not say which. The reader finds out in the lock file.',
  remedy: 'Decide which of the two holds, or name the exception.',
  cases: [
    'Write a debounce helper with no dependencies. ⟦Use lodash⟧ for the timing.',
    'Do not add any dependency. Format the dates after you ⟦install dayjs⟧.',
    'Add no new dependency; use the lodash that is installed already.',
    'Use lodash for the debounce, as `src/search.ts` does.',
    'Write a debounce helper with no dependencies; do not use lodash.',
  ],
  example: {
    weak: 'Write a debounce helper with no dependencies. Use lodash for the timing.',
    strong: 'Write a debounce helper with no dependencies, using `setTimeout` and `clearTimeout`.',
  },
  misses: ['Packages that it does not know by name, unless they are installed.'],
  falsePositives: ['A ban that is meant for the finished program and a package that is meant for its tests.'],
  wordings: {
    bans: [
      '(no!|zero!|without!) (external!|third-party|additional!|extra!|new!|runtime!|other!|adding!|any!)? (external!|third-party|new!|extra!)? (dependency|library|libs!|package|modules!)',
      "(don't!|do! not!|never!) (add!|install!|use!|introduce!|pull! in!) (external!|third-party|additional!|extra!|new!|other!)? (dependency|library|package)",
      '(standard! library!|stdlib!|vanilla! javascript!|vanilla! js!|plain! javascript!) only!',
      'only! (standard! library!|stdlib!)',
    ],
    uses: [
      '(use!|using!|import!|with!|via!) <word>',
      '(install!|add!) <word>',
      '(npm!|pip!|yarn!|pnpm!|cargo!|gem!) (install!|add!|i!) <word>',
    ],
  },
  *check(_, found) {
    const ban = found('bans')[0];
    if (!ban) return;
    const onlyNew = /\b(?:new|additional|extra|add|adding|install|introduce)\b/i.test(ban.quote);
    for (const use of found('uses')) {
      if (!isLibrary(use) || isNegatedAt(use.unit.tokens, use.first) || isOwned(use)) continue;
      if (onlyNew && !/install|add/i.test(use.quote)) continue;
      yield {
        from: use.from,
        to: use.to,
        message: `Unexpected ${quote(use.quote)} beside ${quote(ban.quote)}, expected rules that can both be kept.`,
        suggestion: `Decide between ${quote(ban.quote)} and ${quote(use.quote)}, or name the exception.`,
      };
    }
  },
});

const isLibrary = ({ unit, end }: Wording): boolean => LIBRARIES.has(unit.tokens[end - 1]?.stem ?? '');
const isOwned = ({ unit }: Wording): boolean =>
  unit.tokens.some(({ text }) => /^(?:already|existing|installed|except|besides|tests)$/.test(text));
