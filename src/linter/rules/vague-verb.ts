import { defineRule, type Wording } from './define-rule.ts';
import { isDirective } from './reading/directive.ts';
import { hasMeasure } from './reading/has-measure.ts';
import { quote } from './reading/quote.ts';

/** Words that say how or to which end, after which the verb is no longer vague. */
const SAYS_HOW = new Set(['by', 'until', 'below', 'under', 'because', 'from', 'into']);

/** “Work on this task alone” says whose work it is, not what should get better. */
const ASSIGNS = /^(?:alone|only|first|next)$/;

/** What may stand in front of a verb that asks; before a noun (“the UI polish”) stands something else. */
const OPENS_CLAUSE =
  /^(?:[^a-z]|and|or|to|please|then|also|you|we|just|should|must|let's|so|but|first|next|now|finally|will)$/;

/** Reports verbs of bettering without a measure. */
export default defineRule({
  id: 'vague-verb',
  severity: 'warning',
  topic: 'clarity',
  summary: 'A verb such as “improve” or “handle” stands without anything that could be checked.',
  why: '“Improve” can mean faster, shorter, safer or prettier, and the assistant has to pick one. A verb that names the change, or a figure to reach, leaves nothing to pick.',
  remedy: 'Replace the verb by the change that is meant, or add the figure or behaviour to reach.',
  cases: [
    '⟦Improve⟧ the checkout page.',
    'Please ⟦clean up⟧ the code in the reports module.',
    'Add a contact form and ⟦handle all errors⟧.',
    'Improve the checkout page: reduce the time to first paint from 3 s to under 1 s.',
    'Optimise the report query. It takes 9 s today and should take under 1 s.',
    'Handle a missing file by returning an empty list.',
    'Work on this ticket alone; the others belong to Ann.',
    'The design team improved the checkout page last week. Why does `cart.total` show `NaN` now?',
  ],
  example: {
    weak: 'Improve the checkout page.',
    strong:
      'On the checkout page, load the payment script only after the first click, so that the first paint takes under 1 s.',
  },
  misses: ['Vague nouns, such as “an improvement”.', 'A precise verb with a vague object.'],
  falsePositives: ['A verb whose measure stands more than one sentence later.'],
  wordings: {
    verbs: [
      '(improve!|enhance!|optimize!|modernize!|streamline!|polish!|refine!|revamp!|tidy!) up!?',
      '(clean|beef|spruce|tidy|tighten) up!',
      '(work|iterate) on (it|this|that|them)',
      '(deal with|take care of|look after) (it|this|that|them|everything|anything|error|errors|edge cases)',
      'handle! (it|this|that|them|everything|error|errors|exception|exceptions|failures|edge case|edge-case|corner case|problems|issues)',
      'make (it|this|that|things|everything) (better|nicer|cleaner|good|great|perfect|awesome)',
    ],
  },
  *check({ doc: { units } }, found) {
    for (const wording of found('verbs')) {
      const next = units[wording.unit.index + 1];
      if (!isVague(wording) || (next && hasMeasure(next))) continue;
      yield {
        from: wording.from,
        to: wording.to,
        message: `Unexpected ${quote(wording.quote)} without a measure, expected a change that can be checked.`,
        suggestion: `Say what is different after ${quote(wording.quote.toLowerCase())}: a figure to reach, a case and its result, or the lines that should go.`,
      };
    }
  },
});

function isVague({ unit, first, end }: Wording): boolean {
  if (!isDirective(unit) || hasMeasure(unit)) return false;
  if (unit.tokens.slice(end, end + 3).some(({ text }) => ASSIGNS.test(text))) return false;
  if (!OPENS_CLAUSE.test(unit.tokens[first - 1]?.text ?? ',')) return false;
  return !unit.tokens
    .slice(end)
    .some(({ text }, at, rest) => SAYS_HOW.has(text) || (text === 'so' && rest[at + 1]?.text === 'that'));
}
