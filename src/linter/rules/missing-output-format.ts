import { defineRule } from './define-rule.ts';
import { type MainAsk, mainAsk } from './reading/main-ask.ts';

const LARGE = 0.6;
/** What answers to these verbs are made of, and a form that fits. */
const FORMS: Readonly<Record<string, string>> = {
  review: 'a list of findings with file, line and severity, the worst first',
  audit: 'a list of findings with file, line and severity, the worst first',
  compare: 'a table with one row per option and a recommendation in one sentence',
  evaluate: 'a table with one row per option and a recommendation in one sentence',
  explain: 'numbered steps, or a short answer first and the details after it',
  describe: 'numbered steps, or a short answer first and the details after it',
  summarize: 'a number of bullets or sentences',
  plan: 'numbered steps with the files that each one touches',
  suggest: 'a number of options with one advantage and one drawback each',
  propose: 'a number of options with one advantage and one drawback each',
  document: 'the headings to fill and the length',
  analyze: 'the conclusion first, then the evidence for it',
  investigate: 'the cause first, then the evidence for it',
};

/** Reports an answer whose form is left open where the form matters. */
export default defineRule({
  id: 'missing-output-format',
  severity: 'info',
  topic: 'anatomy',
  summary: 'The form of the answer is left open where it matters.',
  why: 'A review, a comparison or a plan can come as two lines or as two pages. For a large piece of work, a plan before code differs from forty files at once. Naming the form saves reading, and a second round.',
  remedy: 'Say in which form the answer should come: a diff, whole files, a table, a plan before any code.',
  cases: [
    '⟦Review `src/payments/refund.ts` for concurrency bugs.⟧',
    '⟦Compare Redis and Memcached as a session store for our Django app.⟧',
    'Review `src/payments/refund.ts` for concurrency bugs. Answer with a table: line, problem, severity, proposed change.',
    'Rename the variable `tmp` to `total` in `cart.ts`.',
  ],
  example: {
    weak: 'Review `src/payments/refund.ts` for concurrency bugs.',
    strong:
      'Review `src/payments/refund.ts` for concurrency bugs. Answer with a table: line, problem, severity, proposed change. Do not edit files.',
  },
  misses: ['A form that does not suit the reader.', 'Small edits, whose form follows from the edit.'],
  falsePositives: ['Tools that fix the form of every answer, such as an agent that always edits files.'],
  *check(context) {
    const ask = mainAsk(context);
    const { task, output_format } = context.components;
    if (!ask || output_format.present || !task.present) return;
    const form = formFor(ask);
    if (form === undefined) return;
    yield {
      ...ask.span,
      message: 'Missing output format, expected the form in which the answer should come.',
      suggestion: `Say how the answer should look, for ${ask.object} perhaps ${form}.`,
    };
  },
});

function formFor({ verb, kind, size }: MainAsk): string | undefined {
  if (Object.hasOwn(FORMS, verb)) return FORMS[verb];
  return kind === 'build' && size >= LARGE ? 'a plan with its files first, then one part at a time' : undefined;
}
