import { z } from './browser-zod.ts';
import { MAX_DRAFT_LENGTH } from './draft.ts';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** A checked answer as it is kept: what was written, and what the verdict on it was. */
export const loggedAttemptSchema = z.object({
  /** Id of the exercise. */
  exercise: id,
  /** Time of the check, ISO 8601. */
  at: z.iso.datetime(),
  text: z.string().check(z.maxLength(MAX_DRAFT_LENGTH)),
  /** The linter's, 0 to 100. */
  score: z.number().check(z.minimum(0), z.maximum(100)),
  passed: z.boolean(),
  /** Ids of the criteria that were met, and of those that were not. */
  met: z.array(id),
  missed: z.array(id),
  /** Ids of the spoils that were found. */
  spoils: z.array(id),
  /** Ids of the anti-patterns that were seen; any text, so that one that is renamed takes no attempt with it. */
  antiPatterns: z.array(z.string()),
});
export type LoggedAttempt = z.infer<typeof loggedAttemptSchema>;
