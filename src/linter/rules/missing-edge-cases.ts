import { defineRule } from './define-rule.ts';
import { askedWords } from './reading/asked-words.ts';
import { mainAsk } from './reading/main-ask.ts';
import { findMatter, matters } from './reading/matters.ts';
import { quote } from './reading/quote.ts';

/** Where things go wrong, by what is built. */
const BORDERS = matters([
  ['upload attachment', 'a file that is empty, too large or of another type, and an upload that breaks off'],
  ['payment checkout charge refund invoice billing', 'a payment that is declined, answered twice or never answered'],
  ['import csv spreadsheet excel', 'an empty file, a missing column, a quoted comma and a duplicate row'],
  ['webhook queue worker job consumer event', 'the same message twice, messages out of order, and a crash in between'],
  ['sync synchronize offline', 'two changes of the same record, and a connection that breaks off'],
  ['booking reservation stock inventory seat', 'two people who take the last one at the same moment'],
  [
    'date calendar schedule timezone reminder deadline cron',
    'time zones, the change to summer time and the last day of a month',
  ],
  ['search filter pagination autocomplete', 'no result, one result, the last page and a very long query'],
  ['form signup registration', 'an empty field, a value that is too long, and a form that is sent twice'],
  [
    'fetch request client scrape scraper crawler integration',
    'a timeout, an error status, an answer in another shape, and a limit on requests',
  ],
  ['cache', 'an expired entry, a failed load, and many requests for the same missing key'],
  ['parse parser regex parser', 'an empty input, a malformed one and a very large one'],
]);

/** Reports something with well-known borders of which none is mentioned. */
export default defineRule({
  id: 'missing-edge-cases',
  severity: 'info',
  topic: 'anatomy',
  summary: 'Something with well-known borders is to be built, and none is mentioned.',
  why: 'Generated code tends to cover the happy path. Which borders matter is knowledge of the trade: the declined payment, the duplicate message, the empty file. Naming two of them decides how they are treated, instead of leaving it to chance.',
  remedy: 'Name the two or three borders that hurt most, each with what should happen.',
  cases: [
    '⟦Add an avatar upload to the profile page.⟧',
    '⟦Build a seat reservation for the village cinema.⟧',
    'Add an avatar upload to the profile page. Refuse files over 2 MB and files that are no image with a message; if the upload breaks off, keep the old picture.',
    'Change the label of the save button to “Store”.',
  ],
  example: {
    weak: 'Add an avatar upload to the profile page.',
    strong:
      'Add an avatar upload to the profile page. Refuse files over 2 MB and files that are no image with a message under the field. If the upload breaks off, keep the old picture.',
  },
  misses: ['Borders of matters that are not in its list.', 'A border that is named without what should happen there.'],
  falsePositives: ['A prototype for which the borders do not matter yet.'],
  *check(context) {
    const ask = mainAsk(context);
    const { task, edge_cases } = context.components;
    if (ask?.kind !== 'build' || edge_cases.present || !task.present) return;
    const matter = findMatter(BORDERS, askedWords(context, ask));
    if (!matter) return;
    yield {
      ...ask.span,
      message: 'Missing edge cases, expected what happens at the borders.',
      suggestion: `Where ${quote(matter.word.text)} is concerned, say what happens on ${matter.advice}.`,
    };
  },
});
