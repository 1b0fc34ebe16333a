import { isNegatedAt } from '../evidence/facts.ts';
import { STAGES } from '../lexicon/agents-words.ts';
import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

/** Reports a move from one technology to another in one go. */
export default defineRule({
  id: 'migration-without-plan',
  severity: 'warning',
  topic: 'agents',
  summary: 'Reports a migration or rewrite that asks for no plan, stages or assumptions.',
  why: 'A move between frameworks or databases rests on dozens of assumptions, and each wrong one costs a rewrite. A plan of one page can be corrected in a minute; a diff of 200 files cannot. Stages keep the software working in between.',
  remedy:
    'Ask for the plan, its assumptions and the open questions first, and for the code stage by stage after approval.',
  cases: [
    '⟦Migrate our app from Express to Fastify⟧.',
    'Please ⟦rewrite the backend in Rust⟧. It is a Django app with 40 endpoints.',
    'Migrate our app from Express to Fastify. Start with a plan and list the assumptions; I will approve each phase.',
    'Port `slugify.py` to TypeScript; the cases in `slugify_test.py` have to hold.',
    'Convert the dates in `report.csv` from ISO to German format.',
    'How long would it take to migrate our app from Express to Fastify?',
  ],
  example: {
    weak: 'Migrate the whole project from JavaScript to TypeScript.',
    strong:
      'We move `src/` from JavaScript to TypeScript. Propose a plan in stages that each leave `npm test` green, list the assumptions, and wait for approval.',
  },
  misses: ['Large changes that are no move from one thing to another.'],
  falsePositives: ['Projects of a few files, where the plan would be longer than the diff.'],
  wordings: {
    move: [
      '(migrate|port|convert|move|switch) * @whole-code * (from|to) <tech> (to <tech>)?',
      '(migrate|port|convert|move|switch) (codebase|project|application|app|backend|frontend|website|database|api)? from <tech> to <tech>',
      '(rewrite|rebuild|redo|reimplement) * @whole-code * (in|with|using|to) <tech>',
    ],
  },
  *check({ doc }, found) {
    if (STAGES.test(doc.prose)) return;
    for (const { unit, first, from, to, quote: words } of found('move')) {
      const told = unit.question || isNegatedAt(unit.tokens, first) || TOLD.has(unit.tokens[first - 1]?.text ?? '');
      if (!told && !unit.tokens.some((t) => t.kind === 'path' && /\.\w{1,5}$/.test(t.text)))
        yield {
          from,
          to,
          message: `Unexpected ${quote(words)} in one go, expected a plan with its assumptions first.`,
        };
    }
  },
});

const TOLD = new Set(['we', 'they', 'i', 'have', 'had', 'was', 'were', 'already', 'been']);
