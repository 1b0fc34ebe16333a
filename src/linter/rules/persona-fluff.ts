import type { Unit } from '../parse/units.ts';
import { defineRule } from './define-rule.ts';
import { dropUnit } from './reading/drop-unit.ts';
import { quote } from './reading/quote.ts';

/** Reports roles of a hero that add no knowledge. */
export default defineRule({
  id: 'persona-fluff',
  severity: 'info',
  topic: 'signal',
  summary: 'The assistant is dressed up as a hero: “a world-class 10x engineer”.',
  why: 'A role helps when it says for whom the answer is or which view to take: “review this as an accessibility tester”. Superlatives add nothing that the assistant could use; facts about the task do.',
  remedy: 'Drop the role, or reduce it to the view that the answer should take.',
  cases: [
    '⟦You are a world-class 10x software engineer with 20 years of experience.⟧ Rename `usr` to `user`.',
    '⟦Act as an expert senior developer.⟧ Explain `useEffect` in `Cart.tsx`.',
    'Review `Cart.tsx` as an accessibility tester who uses a screen reader.',
    'You are on the branch `release/4.2`. Rename `usr` to `user`.',
  ],
  example: {
    weak: 'You are a world-class 10x software engineer with 20 years of experience. Rename `usr` to `user` in `login.ts`.',
    strong: 'Rename `usr` to `user` in `login.ts`.',
  },
  misses: ['Roles in the middle of a sentence that asks for something.'],
  falsePositives: ['A role that the tool needs, such as in a system prompt for an agent.'],
  wordings: {
    roles: [
      "^you! are! (a!|an!|the!|my!)? ** (world-class|world's|best!|expert|genius|10x!|senior!|experienced!|veteran!|legendary!|rockstar!|elite!|top!|brilliant!|skilled!|seasoned!|professional!|highly!|principal!|staff!)",
      '^(act|behave|pretend|imagine) ** (expert|senior!|world-class|genius|10x!|experienced!|veteran!|legendary!|rockstar!|elite!|brilliant!|skilled!|seasoned!|professional!|principal!)',
    ],
  },
  *check({ doc: { text } }, found) {
    const seen = new Set<Unit>();
    for (const { unit } of found('roles')) {
      if (
        seen.has(unit) ||
        unit.kind === 'heading' ||
        unit.tokens.some(({ kind }) => kind === 'path' || kind === 'code')
      )
        continue;
      seen.add(unit);
      const fix = dropUnit(text, unit, 'Drop the role');
      yield {
        from: unit.from,
        to: unit.to,
        message: `Unexpected hero role ${quote(text.slice(unit.from, unit.to))}, expected facts about the task.`,
        suggestion: 'Drop the role, or keep the one view that matters, such as “as a reviewer of accessibility”.',
        ...(fix ? { fix } : {}),
      };
    }
  },
});
