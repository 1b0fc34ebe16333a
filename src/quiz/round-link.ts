import type { RoundChoice } from './round.ts';

/** Most questions that a link may ask for. */
export const MOST_QUESTIONS = 200;
const SEED = /^[\w-]{1,40}$/;

/** The fragment of a link to a round: `#v1:seed=…&topics=…&count=…`. */
export function toRoundFragment({ seed, topics, count }: RoundChoice): string {
  return `#v1:${new URLSearchParams({ seed, topics: topics.join('.'), count: String(count) })}`;
}

/** The round in a fragment; null unless it is whole and names topics that exist. */
export function roundIn(fragment: string, known: readonly string[]): RoundChoice | null {
  if (!fragment.startsWith('#v1:') || fragment.length > 500) return null;
  const values = new URLSearchParams(fragment.slice(4));
  const seed = values.get('seed') ?? '';
  const topics = (values.get('topics') ?? '').split('.').filter((topic) => known.includes(topic));
  const count = Number(values.get('count'));
  const sound = SEED.test(seed) && topics.length > 0 && Number.isInteger(count) && count > 0 && count <= MOST_QUESTIONS;
  return sound ? { seed, topics, count } : null;
}
