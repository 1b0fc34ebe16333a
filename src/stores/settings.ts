import { type Settings, settingsSchema } from '../schemas/settings.ts';
import { defineMatter } from './matter.ts';

/** What the learner prefers. */
export const settings = defineMatter<Settings>({
  id: 'settings',
  version: 1,
  schema: settingsSchema,
  empty: { allFindings: false },
});

/** Changes some settings and keeps the others. */
export function changeSettings(change: Partial<Settings>): void {
  settings.$value.set({ ...settings.$value.get(), ...change });
}
