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

const CASE =
  '`importContacts()` in `src/contacts/import.ts` inserts one row at a time. A file of 50,000 contacts takes four minutes today. Change it to insert the rows in batches.';
const LIMITS =
  'We are on Node 22 and PostgreSQL 16. Keep the signature of the function and add no dependency. Use parametrised queries and never log e-mail addresses.';
const BORDERS =
  'If a row cannot be read, skip it and go on. For example, the input `anna@,2021-02-30` on line 7 gives `{ line: 7, reason: "e-mail" }`. An empty file imports nothing.';
const DONE =
  'It is done when 50,000 rows import in under 20 seconds and all tests in `tests/import.test.ts` pass. Answer with a diff only, no explanation.';

/** The four drafts of the demo. The figures beside them come from the linter when the page is built. */
export const DRAFTS: readonly [Draft, ...Draft[]] = [
  {
    name: 'In a hurry',
    note: 'Which import? How fast is fast enough? What may be touched? The assistant has to guess.',
    paragraphs: ['make the contact import faster'],
    added: 0,
  },
  {
    name: 'Say where and what',
    note: 'The place, what happens there today, and one change to make.',
    paragraphs: [CASE],
    added: 1,
  },
  {
    name: 'Set the limits',
    note: 'What it runs on, what has to stay, what must be protected.',
    paragraphs: [CASE, LIMITS],
    added: 1,
  },
  {
    name: 'Say what done means',
    note: 'The bad row, a sample, a number to reach, and the form of the answer.',
    paragraphs: [CASE, LIMITS, BORDERS, DONE],
    added: 2,
  },
];

/** The text of a draft as one would send it. */
export const textOf = ({ paragraphs }: Draft): string => paragraphs.join('\n\n');
