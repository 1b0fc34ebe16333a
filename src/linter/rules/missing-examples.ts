import { stemSet } from '../lexicon/word-set.ts';
import { defineRule } from './define-rule.ts';
import { askedWords } from './reading/asked-words.ts';
import { mainAsk } from './reading/main-ask.ts';

const TRANSFORMS = stemSet(
  'parse convert transform normalize regex regexp parser formatter converter formula slug transliterate deserialize serialize encode decode csv',
);

/** Reports a transformation without one input and its output. */
export default defineRule({
  id: 'missing-examples',
  severity: 'info',
  topic: 'anatomy',
  summary: 'Something is to be turned into something else, and no sample shows how.',
  why: 'For parsing, formatting and matching, one line of input with its output settles more than a paragraph. Explicit samples are among the few things that measurably improve generated code.',
  remedy: 'Add one real input and the exact output that it should give, and one input that should be refused.',
  cases: [
    '⟦Write a regex that matches our order numbers.⟧',
    '⟦Convert the export of the till into the format that our accountant needs.⟧',
    'Write a Go function that normalises phone numbers. Example: input `"06 1234 5678"`, output `"+31612345678"`.',
    'Add a cancel button to the checkout page.',
  ],
  example: {
    weak: 'Write a Go function that normalises phone numbers.',
    strong:
      'Write a Go function that normalises phone numbers. Example: input `"06 1234 5678"`, output `"+31612345678"`; input `"12"` is refused.',
  },
  misses: ['Samples that are there but all of one kind.', 'Other work that a sample would help, such as a layout.'],
  falsePositives: ['Standard formats that need no sample, such as ISO dates.'],
  *check(context) {
    const ask = mainAsk(context);
    const { task, examples } = context.components;
    if (!ask || examples.present || !task.present || ask.kind === 'other') return;
    if (!askedWords(context, ask).some(({ stem }) => TRANSFORMS.has(stem))) return;
    yield {
      ...ask.span,
      message: 'Missing example, expected one input with the output that it should give.',
      suggestion: `Add a sample for ${ask.object}: one real input, its exact output, and one input that should be refused.`,
    };
  },
});
