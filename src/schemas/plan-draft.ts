import { z } from './browser-zod.ts';
import { situationSchema } from './situation.ts';

/** Longest specification that is kept, in UTF-16 units. */
export const MAX_SPECIFICATION = 50_000;

/** The answers for a plan, with what was changed by hand. The plan itself follows from them and is not kept. */
export const planDraftSchema = z.object({
  situation: situationSchema,
  /** The specification as it was edited; null while it follows the answers. */
  specification: z.nullable(z.string().check(z.maxLength(MAX_SPECIFICATION))),
  /** Last change, ISO 8601. */
  at: z.iso.datetime(),
});
export type PlanDraft = z.infer<typeof planDraftSchema>;

/** Drafts of plans: `current` is the one in the form, the others are copies that were kept. */
export const plansSchema = z.record(z.string().check(z.regex(/^[a-z0-9]+$/)), planDraftSchema);
export type Plans = z.infer<typeof plansSchema>;
