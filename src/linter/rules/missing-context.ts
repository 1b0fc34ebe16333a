import { defineRule, type RuleContext } from './define-rule.ts';
import { type MainAsk, mainAsk } from './reading/main-ask.ts';
import { isSpelledOut } from './reading/spelled-out.ts';

/** From this size a new thing has to fit into something. */
const LARGE = 0.6;

/** Changes that depend on what surrounds them. */
const REACHES_FAR = new Set(
  'refactor rewrite simplify restructure optimize improve migrate convert upgrade port adapt extract merge reorganize unify'.split(
    ' ',
  ),
);

/** Reports work on something that the assistant cannot see. */
export default defineRule({
  id: 'missing-context',
  severity: 'warning',
  topic: 'anatomy',
  summary: 'Nothing says what is there now.',
  why: 'An assistant that does not know the present situation invents one: a stack, a file layout, a cause. Missing context is the most common gap in developers’ real conversations with assistants. One named file, one error message or one sentence on the current behaviour is often enough.',
  remedy: 'Name the file or module, the stack with versions, and how it behaves today.',
  cases: [
    '⟦Fix the login redirect.⟧',
    '⟦Build an invoicing platform for small shops.⟧',
    'Fix the login redirect in `src/auth/session.ts`: after a timeout we get `TypeError: user is undefined` at line 42 instead of the login page.',
    'Write a Python function `slugify(title)` that lower-cases the title and replaces runs of other characters by one hyphen: `slugify("A  B!")` returns `"a-b"`.',
  ],
  example: {
    weak: 'Fix the login redirect.',
    strong:
      'Fix the login redirect in `src/auth/session.ts` (Express 4, sessions in Redis). After a timeout the page shows `TypeError: user is undefined` at line 42 instead of the login form.',
  },
  misses: ['Context that is there but beside the point.', 'A file that is named but does not exist.'],
  falsePositives: ['A request inside a conversation or an editor that shows the assistant the open file.'],
  *check(context) {
    const ask = mainAsk(context);
    if (!ask || context.components.context.present || !context.components.task.present) return;
    if (!isWorthAdding(ask, context)) return;
    yield {
      ...ask.span,
      message: 'Missing context, expected a fact about the present situation.',
      suggestion: suggestionFor(ask),
    };
  },
});

/** A small change says by itself where it goes; a new, self-contained piece with limits or a sample needs no surroundings. */
function isWorthAdding({ kind, size, verb }: MainAsk, context: RuleContext): boolean {
  const { constraints, examples, success_criteria } = context.components;
  if (kind === 'mend') return true;
  if (kind === 'change') return REACHES_FAR.has(verb);
  if (kind !== 'build' || isSpelledOut(context)) return kind === 'build' && size >= LARGE;
  return size >= LARGE || !(constraints.present || examples.present || success_criteria.present);
}

function suggestionFor({ kind, object, technologies, place }: MainAsk): string {
  const where = place === '' ? 'name the file that it is in' : `say what \`${place}\` does today`;
  if (kind === 'mend')
    return `For ${object}: paste the error or the wrong result with the input that causes it, and ${where}.`;
  if (kind === 'change') return `For ${object}: ${where}, and say what surrounds it and must keep working.`;
  const stack =
    technologies.length > 0
      ? `the version of ${technologies.join(' and ')} in use`
      : 'the stack in use with its versions';
  return `Say what ${object} has to fit into: ${stack}, the module that it joins, and who uses it.`;
}
