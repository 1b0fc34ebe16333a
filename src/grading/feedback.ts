import { COMPONENT_IDS, type ComponentId } from '../linter/types.ts';
import type { CriterionResult, Feedback, SpoilResult } from './types.ts';

/** What feedback is made from. */
export interface Outcome {
  /** Why the text as a whole can't pass, or null. */
  readonly obstacle: Feedback | null;
  readonly criteria: readonly CriterionResult[];
  readonly spoils: readonly SpoilResult[];
}

/** What a learner can take in at a time. */
const MOST = 3;
/** What is asked for comes first, then what the assistant needs to know, then how and how well. */
const ORDER: readonly ComponentId[] = [
  'task',
  'context',
  ...COMPONENT_IDS.filter((id) => id !== 'task' && id !== 'context'),
];

/** At most three pieces of feedback, the most important first, the last one praise when anything is good. */
export function toFeedback({ obstacle, criteria, spoils }: Outcome): Feedback[] {
  if (obstacle) return [obstacle];
  const missed = criteria.filter((c) => !c.met).sort((a, b) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part));
  const problems = [
    ...spoils.filter((s) => s.found).map(ofSpoil),
    ...missed.filter((c) => c.required).map((c) => ofMissed(c, 'essential')),
    ...missed.filter((c) => !c.required).map((c) => ofMissed(c, 'actionable')),
  ];
  const praise = toPraise(
    criteria.filter((c) => c.met),
    problems.every((p) => p.kind !== 'essential'),
  );
  return [...problems.slice(0, praise ? MOST - 1 : MOST), ...(praise ? [praise] : [])];
}

function ofSpoil({ id, label, evidence }: SpoilResult): Feedback {
  const [at] = evidence;
  const message = `Unexpected: the request ${label}. Expected one that does not.`;
  return { kind: 'essential', message, about: id, ...(at ? { at: { from: at.from, to: at.to } } : {}) };
}

function ofMissed({ id, label, hint }: CriterionResult, kind: 'essential' | 'actionable'): Feedback {
  const wish =
    kind === 'essential' ? `Expected a request that ${label}; not found yet.` : `Even better: a request that ${label}.`;
  return { kind, message: hint ? `${wish} ${hint}` : wish, about: id };
}

function toPraise(met: readonly CriterionResult[], complete: boolean): Feedback | null {
  const [first] = [...met].sort((a, b) => Number(b.required) - Number(a.required));
  if (!first) return null;
  const more = met.length - 1;
  const rest = more === 0 ? '' : more === 1 ? ' One more point is clear too.' : ` ${more} more points are clear too.`;
  const message = complete
    ? 'Nothing essential is left open: an assistant could start on this.'
    : `Already good: the request ${first.label}.${rest}`;
  return { kind: 'celebratory', message, ...(complete ? {} : { about: first.id }) };
}
