import { z } from 'zod';
import { COMPONENT_IDS } from './component-ids.ts';
import { lineSchema } from './text.ts';

/** What the page says of a weak prompt, as the linter says it: a missing part, an anti-pattern or a finding of a rule. */
export const faultSchema = z.union([
  z.strictObject({ missing: z.enum(COMPONENT_IDS) }),
  z.strictObject({ antiPattern: z.enum(['lazy', 'novel', 'missing_constraints', 'kitchen_sink']) }),
  z.strictObject({ rule: lineSchema }),
]);

/** One difference between the weak and the strong prompt, and why it matters. */
const noteSchema = z.strictObject({ part: z.enum(COMPONENT_IDS), note: lineSchema });

/** A prompt that the guide shows: a file in src/content/prompts, whose name is its id. */
export const guidePromptSchema = z
  .strictObject({
    /** Language, framework or trade that it comes from: `Kotlin, Spring Boot`. */
    stack: lineSchema,
    weak: lineSchema.optional(),
    /** What the linter has to say of the weak prompt; the page speaks of this. */
    faults: z.array(faultSchema).min(1).optional(),
    strong: lineSchema.optional(),
    notes: z.array(noteSchema).default([]),
  })
  .refine(({ weak, strong }) => weak !== undefined || strong !== undefined, 'expected a weak or a strong prompt')
  .refine(({ weak, faults }) => (weak === undefined) === (faults === undefined), 'expected faults with a weak prompt');

/** A prompt of the guide as its file holds it. */
export type GuidePrompt = z.infer<typeof guidePromptSchema>;
/** What a weak prompt lacks or does wrong. */
export type Fault = z.infer<typeof faultSchema>;
