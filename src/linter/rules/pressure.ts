import { defineRule } from './define-rule.ts';
import { dropUnit } from './reading/drop-unit.ts';
import { quote } from './reading/quote.ts';

/** Reports tips, threats and incantations. */
export default defineRule({
  id: 'pressure',
  severity: 'info',
  topic: 'signal',
  summary: 'The prompt promises a tip, threatens, or recites an incantation.',
  why: 'Tips and threats were folklore of early models. They carry no fact about the task, take attention from what does, and look odd to the colleague who finds the prompt in the history.',
  remedy: 'Drop the sentence and put a requirement or a check in its place.',
  cases: [
    'Rename `usr` to `user` in `login.ts`. ⟦I will tip you $200 if you do it right.⟧',
    '⟦Take a deep breath.⟧ Explain the lock in `queue.go`.',
    'Rename `usr` to `user` in `login.ts`; `npm test` must pass.',
    'Add a tip of 10% to the bill when the table has more than six guests.',
  ],
  example: {
    weak: 'Rename `usr` to `user` in `login.ts`. I will tip you $200 if you do it right.',
    strong: 'Rename `usr` to `user` in `login.ts`; `npm test` must pass.',
  },
  misses: ['Flattery inside a sentence that asks for something.'],
  falsePositives: ['A story in which somebody is paid or dismissed.'],
  wordings: {
    pressure: [
      "(i'll!|i! will!|i'm! going! to!|i! would!) (tip!|pay!|give!|fire!|replace!) you!",
      'take! a! deep! breath!',
      '(my! (job!|career!|life!|boss!)) ** (depends!|depend!|fire!|fired!|kill!)',
      "(you! will! be!|you'll! be!) (fired!|replaced!|penalized!|punished!|rewarded!)",
      "don't! (be! lazy!|disappoint! me!|let! me! down!|mess! (this|it)! up!|screw! (this|it)! up!)",
      '(lives!|people! will! die!) ** (depend!|stake!)',
      "you! (must! not!|cannot!|can't!) fail!",
      'this! is! (very!|extremely!|super!) important! (to! my! career!|to! me!)',
      '(kitten!|grandmother!|grandma!) ** (die!|dies!|died!)',
    ],
  },
  *check({ doc: { text } }, found) {
    const seen = new Set<unknown>();
    for (const { unit } of found('pressure')) {
      if (seen.has(unit) || unit.kind === 'heading') continue;
      seen.add(unit);
      const names = unit.tokens.some(({ kind }) => kind === 'path' || kind === 'code');
      const fix = names ? undefined : dropUnit(text, unit, 'Drop the sentence');
      yield {
        from: unit.from,
        to: unit.to,
        message: `Unexpected pressure ${quote(text.slice(unit.from, unit.to))}, expected a requirement or a check.`,
        suggestion: 'Drop the sentence; a check that must pass does what it hopes for.',
        ...(fix ? { fix } : {}),
      };
    }
  },
});
