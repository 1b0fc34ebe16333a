import { z } from './browser-zod.ts';

/** Longest text that is kept, in UTF-16 units. */
export const MAX_DRAFT_LENGTH = 200_000;

/** A text that somebody is writing. */
export const draftSchema = z.object({
  text: z.string().check(z.maxLength(MAX_DRAFT_LENGTH)),
  /** Last change, ISO 8601. */
  at: z.iso.datetime(),
});
export type Draft = z.infer<typeof draftSchema>;

/** Drafts by place: `playground`, or `practice/<exercise id>`. */
export const draftsSchema = z.record(z.string().check(z.regex(/^[a-z0-9][a-z0-9/-]*$/)), draftSchema);
export type Drafts = z.infer<typeof draftsSchema>;
