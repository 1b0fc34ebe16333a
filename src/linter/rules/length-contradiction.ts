import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

const SHORT = '(short!|brief!|briefly!|concise!|concisely!|terse!|compact!|minimal!)';
const LONG = '(detailed!|comprehensive!|exhaustive!|in-depth|thorough!|extensive!|complete!|very! long!)';

/** Reports answers that should be short and exhaustive at once. */
export default defineRule({
  id: 'length-contradiction',
  severity: 'warning',
  topic: 'signal',
  summary: 'The answer should be brief and exhaustive at once.',
  why: 'Short and complete pull in opposite directions, so the assistant picks one. A limit in words or a list of what must be in it decides.',
  remedy: 'Give a length, or list what the answer must contain.',
  cases: [
    'Write a ⟦short but comprehensive⟧ explanation of our retry logic in `queue.go`.',
    'Give me a ⟦detailed and concise⟧ description of the module `billing`.',
    'Explain our retry logic in `queue.go` in at most 150 words: when it retries, how often, and what it logs.',
    'Begin with a short summary. Then give a detailed description of the module `billing`.',
  ],
  example: {
    weak: 'Write a short but comprehensive explanation of our retry logic in `queue.go`.',
    strong: 'Explain our retry logic in `queue.go` in at most 150 words: when it retries, how often, and what it logs.',
  },
  misses: ['Lengths that are demanded in different sentences.'],
  falsePositives: ['“Concise” that is meant as the style of each sentence.'],
  wordings: {
    pulls: [
      `${SHORT} (and!|but!|yet!|,) (still!|also!|very!)? ${LONG}`,
      `${LONG} (and!|but!|yet!|,) (still!|also!|very!)? ${SHORT}`,
    ],
  },
  *check(_, found) {
    for (const { from, to, quote: words } of found('pulls'))
      yield {
        from,
        to,
        message: `Unexpected length ${quote(words)}, expected a limit or a list of contents.`,
        suggestion: `Instead of ${quote(words)}, give a number of words or sentences, or list what must be in it.`,
      };
  },
});
