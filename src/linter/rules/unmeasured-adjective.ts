import { defineRule } from './define-rule.ts';
import { isDirective } from './reading/directive.ts';
import { hasMeasure } from './reading/has-measure.ts';
import { quote } from './reading/quote.ts';

/** What to say instead of some of the adjectives. */
const INSTEAD: Readonly<Record<string, string>> = {
  fast: 'a time and a load: “answers in 200 ms with 50 requests a second”',
  faster: 'a time today and a time to reach',
  performant: 'a time and a load: “answers in 200 ms with 50 requests a second”',
  snappy: 'a time until something shows',
  efficient: 'which resource to save and how much of it may be used',
  scalable: 'how many users, rows or requests it has to bear',
  robust: 'which failures it has to survive and how',
  reliable: 'which failures it has to survive and how',
  resilient: 'which failures it has to survive and how',
  modern: 'a version, a style guide or a page to resemble',
  intuitive: 'what a new user should manage without help',
  'user-friendly': 'what a new user should manage without help',
  secure: 'against whom and what it is protected',
};
const DEFAULT = 'what would show that it is so';

/** Reports adjectives of praise that nobody could check. */
export default defineRule({
  id: 'unmeasured-adjective',
  severity: 'warning',
  topic: 'clarity',
  summary: 'An adjective such as “fast” or “robust” stands without a measure.',
  why: 'Nobody can tell when “robust” is reached, so the assistant treats it as decoration. A number, a failure to survive or a page to resemble turns the wish into a requirement.',
  remedy: 'Replace the adjective by the figure, the failure or the model that is meant.',
  cases: [
    'Build a ⟦scalable⟧ chat server in Elixir.',
    'The settings page should be ⟦user-friendly⟧.',
    'Make the search ⟦faster⟧.',
    'Make the search faster: 95% of queries in under 200 ms with 1 million articles.',
    'The import is no longer reliable since Tuesday.',
    'Fail fast when `DATABASE_URL` is not set.',
  ],
  example: {
    weak: 'Build a scalable chat server in Elixir.',
    strong: 'Build a chat server in Elixir that holds 20,000 open connections on one machine with 4 GB of memory.',
  },
  misses: ['Adjectives outside its list.', 'A measure that does not measure the adjective beside it.'],
  falsePositives: ['An adjective that a later paragraph defines.'],
  wordings: {
    adjectives: [
      'scalable!',
      'robust!',
      'performant!',
      'user-friendly',
      'modern!',
      'intuitive!',
      'seamless!',
      'seamlessly!',
      'efficient!',
      'reliable!',
      'resilient!',
      'maintainable!',
      'elegant!',
      'sleek!',
      'snappy!',
      'beautiful!',
      'good-looking',
      'nice-looking',
      'professional-looking',
      'easy to use',
      'easy to maintain',
      'visually appealing',
      'aesthetically pleasing',
      'high-quality',
      'high-performance',
      'lightning-fast',
      '(super|really|very|extremely) (fast|quick|secure)',
    ],
    made: [
      '(make|keep) * (fast!|faster!|quicker!|secure!|safer!|nicer!|prettier!|cleaner!|smoother!)',
      '(must|should|needs to) be! (fast!|quick!|secure!|nice!|clean!|smooth!|stable!)',
    ],
  },
  *check(_, found) {
    const seen = new Set<unknown>();
    const all = [...found('adjectives'), ...found('made').map((w) => ({ ...w, ...lastWord(w.unit, w.end) }))];
    for (const { unit, from, to, quote: words } of all.sort((a, b) => a.from - b.from)) {
      if (seen.has(unit) || unit.kind === 'row' || !isDirective(unit) || hasMeasure(unit)) continue;
      seen.add(unit);
      const word = (words.split(/\s/).at(-1) ?? '').toLowerCase();
      yield {
        from,
        to,
        message: `Unexpected ${quote(words)} without a measure, expected something that can be checked.`,
        suggestion: `Instead of ${quote(words)}, say ${Object.hasOwn(INSTEAD, word) ? INSTEAD[word] : DEFAULT}.`,
      };
    }
  },
});

function lastWord(
  { tokens }: { readonly tokens: readonly { readonly from: number; readonly to: number; readonly text: string }[] },
  end: number,
) {
  const token = tokens[end - 1];
  return { from: token?.from ?? 0, to: token?.to ?? 0, quote: token?.text ?? '' };
}
