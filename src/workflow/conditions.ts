import type { ScaleName, TopicId, When } from '../schemas/condition.ts';
import type { Mode } from '../schemas/mode.ts';
import type { Facts } from './facts.ts';

/** Whether a condition holds; an empty one always does. One that names modes holds only once a mode is chosen. */
export function fits({ modes, topics, without, ...scales }: When, facts: Facts, mode?: Mode): boolean {
  const speaksOf = (id: TopicId) => facts.topics.includes(id);
  const onScale = ([name, values]: [string, readonly string[] | undefined]) =>
    values?.includes(facts[name as ScaleName]) ?? true;
  return (
    (modes === undefined || (mode !== undefined && modes.includes(mode))) &&
    (topics?.some(speaksOf) ?? true) &&
    !(without?.some(speaksOf) ?? false) &&
    Object.entries(scales).every(onScale)
  );
}
