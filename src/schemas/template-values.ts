import { z } from './browser-zod.ts';

/** What somebody has filled into one template. */
export const filledSchema = z.object({
  values: z.record(z.string(), z.string()),
  /** Last change, ISO 8601. */
  at: z.iso.datetime(),
});
export type Filled = z.infer<typeof filledSchema>;

/** What is filled in, by template id. */
export const templateValuesSchema = z.record(z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)), filledSchema);
export type TemplateValues = z.infer<typeof templateValuesSchema>;
