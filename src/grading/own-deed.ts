import type { Token } from '../linter/parse/tokens.ts';

/** How far in front of a verb its subject may stand. */
const REACH = 8;
const CLAUSE = new Set(['.', ';', ':', '!', '?', 'you', 'please']);
const SPEAKERS = new Set(['i', 'we']);
/** "I'll merge it" as one word. */
const SPEAKER_WILL = /^(?:i|we)'ll$/;
const MODALS = new Set(['will', 'shall', 'can', 'may', 'might', 'do']);

/** True when what stands at the place is what the writer is going to do: "I shall review and merge it". A wish such as "I want it merged" is none. */
export function isOwnDeed(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i >= 0 && at - i <= REACH; i--) {
    const text = tokens[i]?.text ?? '';
    if (i < at && CLAUSE.has(text)) return false;
    if (SPEAKER_WILL.test(text)) return true;
    if (SPEAKERS.has(text)) return MODALS.has(tokens[i + 1]?.text ?? '') || MODALS.has(tokens[i + 2]?.text ?? '');
  }
  return false;
}
