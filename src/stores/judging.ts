/** Why a text was not judged. */
export type Refusal = 'empty' | 'too-long' | 'not-english' | 'timeout' | 'error';

/** A judgement, or why there is none. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Refusal };

/** From this length on, in UTF-16 units, a text is judged off the main thread. */
export const WORKER_LENGTH = 20_000;

/** Longer texts, in UTF-16 units, are not judged. */
export const MAX_LENGTH = 200_000;

/** What to tell somebody whose text was not judged. */
export const REFUSALS: Readonly<Record<Refusal, string>> = {
  empty: 'There is no text yet. Write a prompt, then check again.',
  'too-long': `The text is longer than ${MAX_LENGTH.toLocaleString('en-GB')} characters. Shorten it to have it checked.`,
  'not-english': 'Only English can be graded. The text looks like another language.',
  timeout: 'Checking took too long and was stopped. A shorter text may work.',
  error: 'Something went wrong while checking. The text is safe; reload the page and check again.',
};
