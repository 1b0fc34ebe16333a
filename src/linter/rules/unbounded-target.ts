import { defineRule } from './define-rule.ts';
import { isDirective } from './reading/directive.ts';
import { quote } from './reading/quote.ts';

/** Reports work on everything there is. */
export default defineRule({
  id: 'unbounded-target',
  severity: 'warning',
  topic: 'scope',
  summary: 'Work is asked for on the whole code base or on all faults at once.',
  why: 'A change of everything can be neither reviewed nor undone in parts, and “all bugs” has no end. One folder, one kind of fault or one list makes an answer that somebody can read.',
  remedy: 'Name the folder, the files or the list, and do the next one in a new request.',
  cases: [
    'Fix ⟦all the bugs⟧.',
    'Refactor ⟦the whole codebase⟧ to use dependency injection.',
    'Refactor `src/billing` to use dependency injection; leave the other folders alone.',
    'Run all tests and show the names of those that fail.',
    'Find where the whole project reads `LEGACY_TOKEN`, and list the places.',
  ],
  example: {
    weak: 'Fix all the bugs.',
    strong: 'Fix the three failing tests in `tests/billing/`; open no other file unless a fix needs it.',
  },
  misses: ['Targets that are named and still too large.'],
  falsePositives: ['Mechanical changes that are safe everywhere, such as a rename.'],
  wordings: {
    targets: [
      '(all|every|any) (remaining!|possible!|open!|other!|existing!)? (bug|error|issue|problem|vulnerability|warning)',
      '(whole!|entire!|complete!) (codebase!|code! base!|project!|repo!|repository!|code!|app!|application!|system!)',
      'everything!',
      '(across|throughout) (codebase!|project!|repo!|repository!|board!)',
    ],
  },
  *check({ units }, found) {
    for (const { unit, from, to, first, quote: words } of found('targets')) {
      const asks = units.find(({ unit: { index } }) => index === unit.index);
      const verb = asks?.tokens[asks.askVerb]?.text ?? '';
      if (
        !isDirective(unit) ||
        !WORK.has(verb) ||
        asks === undefined ||
        first < asks.askVerb ||
        first > asks.askVerb + 4
      )
        continue;
      const article = unit.tokens[first - 1];
      yield {
        from: article?.text === 'the' ? article.from : from,
        to,
        message: `Unexpected target without bounds ${quote(words)}, expected a folder, a list or one kind of fault.`,
        suggestion: `Name a part in place of ${quote(words)}: one folder, the failing tests, or one kind of fault.`,
      };
    }
  },
});

const WORK = new Set(
  'fix refactor improve optimize clean rewrite review modernize update upgrade test document resolve solve repair debug migrate convert polish enhance restructure check correct address simplify'.split(
    ' ',
  ),
);
