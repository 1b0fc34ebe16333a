import { type PlanDraft, type Plans, planDraftSchema, plansSchema } from '../schemas/plan-draft.ts';
import { EMPTY_SITUATION, type Situation } from '../schemas/situation.ts';
import { defineMatter } from './matter.ts';
import { mergeEntries } from './merge-entries.ts';

/** Most copies that are kept beside the plan in the form. */
export const MAX_KEPT = 20;

const CURRENT = 'current';
const NOTHING: PlanDraft = { situation: EMPTY_SITUATION, specification: null, at: '1970-01-01T00:00:00Z' };

/** Plans that were made with the planner, by id. */
export const plans = defineMatter<Plans>({
  id: 'plans',
  version: 1,
  schema: plansSchema,
  entry: planDraftSchema,
  empty: {},
  merge: mergeEntries((own, imported) => (imported.at > own.at ? imported : own)),
});

/** The plan in the form; empty before anything is answered. */
export const currentPlan = (all: Plans = plans.$value.get()): PlanDraft => all[CURRENT] ?? NOTHING;

/** The copies that were kept, the latest first. */
export const keptPlans = (all: Plans): readonly (readonly [id: string, draft: PlanDraft])[] =>
  Object.entries(all)
    .filter(([id]) => id !== CURRENT)
    .toSorted(([, a], [, b]) => b.at.localeCompare(a.at));

/** Puts a draft into the form and returns the one that was there. */
export function replacePlan(draft: Omit<PlanDraft, 'at'>, now = new Date()): PlanDraft {
  const all = plans.$value.get();
  const { situation, specification } = draft;
  plans.$value.set({ ...all, [CURRENT]: { situation, specification, at: now.toISOString() } });
  return currentPlan(all);
}

/** Changes some answers and keeps the others, and the specification as it is. */
export function changeAnswers(change: Partial<Situation>): void {
  const { situation, specification } = currentPlan();
  replacePlan({ situation: { ...situation, ...change }, specification });
}

/** Keeps the specification as it was edited; null lets it follow the answers again. */
export function editSpecification(specification: string | null): void {
  replacePlan({ situation: currentPlan().situation, specification });
}

/** Keeps a copy of the plan in the form. Returns false when there are too many. */
export function keepPlan(now = new Date()): boolean {
  const all = plans.$value.get();
  if (keptPlans(all).length >= MAX_KEPT) return false;
  let id = now.getTime();
  while (Object.hasOwn(all, id.toString(36))) id++;
  plans.$value.set({ ...all, [id.toString(36)]: { ...currentPlan(all), at: now.toISOString() } });
  return true;
}

/** Forgets a copy. */
export function dropPlan(id: string): void {
  const { [id]: _, ...others } = plans.$value.get();
  plans.$value.set(others);
}
