import { CHECKING } from '../lexicon/agents-words.ts';
import { LISTS } from '../lexicon/lists.ts';
import { tokenSpan } from '../parse/token-span.ts';
import { normalizeWord, stemOf } from '../parse/words.ts';
import { defineRule } from './define-rule.ts';

const CHANGING = new Set(
  [...(LISTS.build ?? []), ...(LISTS.change ?? []), ...(LISTS.mend ?? [])]
    .filter((verb) => !verb.includes(' '))
    .map((verb) => stemOf(normalizeWord(verb))),
);
/** A renaming or a new text needs no test. */
const TRIVIAL = /^(?:renam|remov|delet|move|format|reformat|translat|reword|shorten|align|center|document|draft|write)/;

/** Ends of names of files that hold a program, not a text or data. */
const SOURCE_FILE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|go|rs|java|kts?|swift|scala|exs?|hs|fs|cs|cpp|cc|c|hpp|h|php|lua|dart|zig|sql|sh|bash|ps1|tf)(?::\d+)?$/i;

/** Reports changes to existing files for which nobody says how to tell that they work. */
export default defineRule({
  id: 'change-without-check',
  severity: 'info',
  topic: 'agents',
  summary: 'Reports a change to named files with no test, command or outcome to check it by.',
  why: 'An agent that can check its own work corrects itself before it answers; one that cannot stops at the first version that looks right. One command or one expected result makes the difference.',
  remedy: 'Name the command to run (`npm test -- cart`), a test to add, or the result to expect.',
  cases: [
    '⟦Fix the rounding in `src/cart/total.ts`⟧. The sum is off by a cent for three items.',
    'We use Django 5. ⟦Add a date filter to the view in `orders/views.py`⟧.',
    'Fix the rounding in `src/cart/total.ts`; `npm test -- cart` has to pass.',
    'Fix the rounding in `src/cart/total.ts` so that three items at 0.335 give 1.01.',
    'Why does `src/cart/total.ts` round twice?',
    'Rename `qty` to `quantity` in `src/cart/total.ts`.',
  ],
  example: {
    weak: 'Fix the rounding in `src/cart/total.ts`.',
    strong:
      'Fix the rounding in `src/cart/total.ts`. Add the failing case to `total.spec.ts` (three items at 0.335 give 1.01) and run `npm test -- cart`.',
  },
  misses: ['Requests that name no source file.', 'A check that is mentioned but does not fit the change.'],
  falsePositives: [
    'A project whose instructions tell the agent already what to run.',
    'A change whose result can be seen at a glance.',
  ],
  *check({ doc, units, components }) {
    if (components.success_criteria.present || CHECKING.test(doc.prose)) return;
    const ask = units.find(({ askVerb, tokens, unit }) => {
      const stem = tokens[askVerb]?.stem ?? '';
      return (
        askVerb >= 0 &&
        !unit.question &&
        CHANGING.has(stem) &&
        !TRIVIAL.test(stem) &&
        tokens.some((t) => t.kind === 'path' && SOURCE_FILE.test(t.text))
      );
    });
    if (ask)
      yield {
        ...tokenSpan(ask.tokens),
        message: 'Unexpected change without a check, expected a test, a command or a result to tell that it works.',
      };
  },
});
