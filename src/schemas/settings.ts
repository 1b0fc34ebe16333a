import { z } from './browser-zod.ts';

/** What somebody prefers. */
export const settingsSchema = z.object({
  /** Whether a list of findings starts with all of them instead of the three most important. */
  allFindings: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;
