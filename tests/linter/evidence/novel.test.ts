import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/linter/lint.ts';

const isNovel = (text: string): boolean => lint(text).antiPatterns.novel.present;

const STORY = `Good evening! Let me tell you how we came here. My husband and I bought the mill in spring, and he was sure that we would be done by June.
Our neighbour, who was a carpenter all his life, laughed at us and said that his own house had taken nine years. He was right, of course.
We were so tired that we thought about giving up, and my mother told us every Sunday that she had always known it.
Then a friend told me about you, and I felt better at once. I had never written to a machine before.
Anyway, the guest list on our page shows some guests twice.`;

const COURTESY = `First of all thank you so much for your time, I know that you have a lot to do and I am really grateful for every hint that I ever got here.
I am sorry if this is a stupid question, I am still quite new to all of it and I was never good at such things. I hope that you don't mind.
The spinner in our React app keeps turning. If anything is missing I am happy to tell you more about it.
Thank you again, you are great, and I wish you and your family a wonderful weekend!`;

const RULES = `A loan is overdue when its last day has passed and the reader has not returned the book. Each day costs 20 cents, but no reader pays more than 5 euros for one book.
A reader under 14 never pays. A reserved book can't be renewed. A book that comes back damaged is set aside, and the desk decides what happens with it.
Add the fee to the list of loans in \`loans.py\` and show the sum at the end. When a reader has moved away, the fee stays on the account until the desk deletes it.
Books that were lent before 2020 keep their old fee, since the rules were others at that time.`;

describe('calls a novel', () => {
  it.each([
    ['a story about something else', STORY],
    ['thanks and apologies around one sentence', COURTESY],
  ])('%s', (_, text) => expect(isNovel(text)).toBe(true));
});

describe('does not call a novel', () => {
  it.each([
    ['long rules of a trade', RULES],
    ['one sentence of the story', STORY.split('\n')[0] ?? ''],
  ])('%s', (_, text) => expect(isNovel(text)).toBe(false));
});
