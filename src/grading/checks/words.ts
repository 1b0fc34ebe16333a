import type { WordsCheck } from '../../schemas/check.ts';
import type { Test } from '../scene.ts';

/** The answer is neither too long nor too short. Words are what spaces separate. */
export function words({ words: { max = Number.POSITIVE_INFINITY, min = 0 } }: WordsCheck): Test {
  return ({ doc }) => {
    const count = doc.text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    return count <= max && count >= min ? [] : null;
  };
}
