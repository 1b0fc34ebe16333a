import { type Phase, RULES_OF_THUMB, type RulesOfThumb, rulesOfThumbSchema } from '../schemas/rules-of-thumb.ts';
import { defineMatter } from './matter.ts';

/** Minutes by phase for a task of a day: those of the guide until somebody puts in their own. */
export const rulesOfThumb = defineMatter<RulesOfThumb>({
  id: 'rules-of-thumb',
  version: 1,
  schema: rulesOfThumbSchema,
  empty: RULES_OF_THUMB,
});

/** Changes one figure. */
export function changeRule(phase: Phase, side: 'hand' | 'agent', minutes: number): void {
  const rules = rulesOfThumb.$value.get();
  rulesOfThumb.$value.set({ ...rules, [phase]: { ...rules[phase], [side]: minutes } });
}

/** Goes back to the figures of the guide. */
export const resetRules = (): void => rulesOfThumb.$value.set(RULES_OF_THUMB);
