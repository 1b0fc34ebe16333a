import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

/** Reports references to what the assistant has not seen. */
export default defineRule({
  id: 'unseen-reference',
  severity: 'info',
  topic: 'clarity',
  summary: 'The prompt refers to an earlier talk, a meeting or a memory.',
  why: 'An assistant knows the text before it and the files that it can open. “As discussed” points at neither, unless it was discussed in the same conversation. One sentence that repeats the decision costs less than a wrong guess.',
  remedy: 'Repeat the decision in one sentence, or name the document that holds it.',
  cases: [
    'Build the export ⟦as discussed⟧.',
    'Name the fields ⟦like last time⟧.',
    'Build the export as described in `docs/export.md`.',
    'As before the upgrade, `GET /users` must return a list.',
  ],
  example: {
    weak: 'Build the export as discussed.',
    strong: 'Build the export as a CSV with the columns `id`, `name` and `total`, one row per order.',
  },
  misses: ['References to things that were never written down, without a word that shows it.'],
  falsePositives: ['A later message of a conversation in which it was discussed.'],
  wordings: {
    references: [
      '(as!|like!) we!? (discussed!|agreed!|talked! about!) (earlier!|before!|yesterday!|previously!|in! the! meeting!)?',
      '(as!|like!) i!? (said!|told! you!|mentioned!|explained!) (earlier!|before!|previously!|yesterday!|above!)?',
      '(as!|like!|same! as!) last! (time!|week!|month!)',
      '(as!|like!) (always!|usual!)',
      'you! (know!|remember!) (what! i! mean!|the! (one!|thing!))',
      'you! know! what! i! mean!',
    ],
  },
  *check(_, found) {
    for (const { unit, from, to, end, quote: words } of found('references')) {
      if (unit.tokens.slice(end, end + 3).some(({ kind }) => kind === 'path' || kind === 'url' || kind === 'code'))
        continue;
      if (/above$/i.test(words)) continue;
      yield {
        from,
        to,
        message: `Unexpected reference ${quote(words)} to something unseen, expected the decision itself.`,
        suggestion: `Repeat in one sentence what ${quote(words)} refers to, or name the document that holds it.`,
      };
    }
  },
});
