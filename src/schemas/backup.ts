import { z } from './browser-zod.ts';

/** The file that an export writes and an import reads. */
export const backupSchema = z.object({
  app: z.literal('redraft'),
  format: z.literal(1),
  /** ISO 8601. */
  exportedAt: z.iso.datetime(),
  /** Each matter by its id, with the version of its shape; the matter's own schema decides on the value. */
  matters: z.record(z.string(), z.object({ version: z.int().check(z.minimum(1)), value: z.unknown() })),
});
export type Backup = z.infer<typeof backupSchema>;
