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
  'Merchants poll our API every minute today. Orders change in `app/Orders/OrderService.php` (Laravel 11, MySQL 8).';
const LIMITS =
  'Send through the existing queue, and add no new package. Sign each request with HMAC-SHA256, and never log the secret.';
const BORDERS =
  'If the URL times out, try again after 1, 5 and 30 minutes, then give up. For example, a delivery looks like `{"event": "order.paid", "order": 1042}`.';
const DONE =
  'It is done when all tests in `tests/Feature/WebhookTest.php` pass and saving an order takes at most 20 ms longer. Answer with one diff for each file, no explanation.';

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
