import { defineRule } from './define-rule.ts';
import { type MainAsk, mainAsk } from './reading/main-ask.ts';
import { isSpelledOut } from './reading/spelled-out.ts';

/** From this size on, more than one way leads to the goal. */
const OPEN = 0.3;

/** Reports something new with no limit on how it may be built. */
export default defineRule({
  id: 'missing-constraints',
  severity: 'warning',
  topic: 'anatomy',
  summary: 'Something new is asked for, with no limit on how it may be built.',
  why: 'Where nothing limits the solution, the assistant chooses language, libraries and structure by what is common, not by what fits. Two or three limits save a rewrite: a version, a forbidden dependency, a pattern of the code base to follow.',
  remedy: 'Name the language or framework with its version, what may not be added or changed, and a pattern to follow.',
  cases: [
    '⟦Create a newsletter signup page.⟧',
    '⟦Build a dashboard for our sales team.⟧',
    'Create a newsletter signup page in plain HTML and CSS, without JavaScript and without external fonts.',
    'Rename the variable `tmp` to `total` in `cart.ts`.',
  ],
  example: {
    weak: 'Build a dashboard for our sales team.',
    strong:
      'Build a dashboard for our sales team in Vue 3 and TypeScript. Use only the components in `src/ui/`, add no new dependency, and keep the bundle under 150 kB.',
  },
  misses: [
    'Constraints that contradict each other (see the rules on contradictions).',
    'A limit that matters and is not named beside one that is.',
  ],
  falsePositives: ['A throwaway script for which any solution is welcome.'],
  *check(context) {
    const ask = mainAsk(context);
    if (!ask || context.components.constraints.present || !context.components.task.present) return;
    if (ask.kind !== 'build' || ask.size < OPEN || isSpelledOut(context)) return;
    yield {
      ...ask.span,
      message: 'Missing constraints, expected a limit on how this may be built.',
      suggestion: suggestionFor(ask),
    };
  },
});

function suggestionFor({ object, technologies, place }: MainAsk): string {
  const base =
    technologies.length > 0
      ? `the version of ${technologies.join(' and ')}`
      : place !== ''
        ? `whether it follows the pattern of \`${place}\``
        : 'the language and framework with their versions';
  return `For ${object}, say ${base}, which packages may be added or not, and what must stay as it is.`;
}
