/** One state of the prompt in the demo on the first page. */
export interface Draft {
  readonly name: string;
  /** What this draft adds, for the visitor. */
  readonly note: string;
  /** Paragraphs of the prompt; those of the draft before stay as they are. */
  readonly paragraphs: readonly string[];
  /** How many paragraphs, from the end, are new in this draft. */
  readonly added: number;
}

const REQUEST = 'Add webhooks to our shop. Let a merchant register a URL, and post every change of an order to it.';
const CASE =
  'Today each merchant polls our API every minute. Orders change in `app/Orders/OrderService.php` (Laravel 11, MySQL 8).';
const LIMITS =
  'Use the existing queue, add no new package, and keep the current API as it is. Sign each request with HMAC-SHA256; the secret must never reach the log.';
const BORDERS =
  'If the URL answers with an error or times out, retry after 1, 5 and 30 minutes; after that the delivery counts as failed. If a URL is registered twice, keep one. A delivery looks like `{"event": "order.paid", "order": 1042}`.';
const DONE =
  'Done when all tests in `tests/Feature/WebhookTest.php` pass and 1,000 deliveries a minute cause no delay in the shop. Answer with one diff for each file and no explanation.';

/** The four drafts of the demo. The figures beside them come from the linter when the page is built. */
export const DRAFTS: readonly [Draft, ...Draft[]] = [
  {
    name: 'In a hurry',
    note: 'Which events? To whom? What if nobody answers? The assistant has to guess.',
    paragraphs: ['add webhooks'],
    added: 0,
  },
  {
    name: 'Say what and where',
    note: 'One clear task, the place in the code, and how things are today.',
    paragraphs: [REQUEST, CASE],
    added: 2,
  },
  {
    name: 'Set the limits',
    note: 'What to build on, what to leave out, and what must be protected.',
    paragraphs: [REQUEST, CASE, LIMITS],
    added: 1,
  },
  {
    name: 'Say what done means',
    note: 'The bad day, a sample, a test that decides, and the form of the answer.',
    paragraphs: [REQUEST, CASE, LIMITS, BORDERS, DONE],
    added: 2,
  },
];

/** The text of a draft as one would send it. */
export const textOf = ({ paragraphs }: Draft): string => paragraphs.join('\n\n');
