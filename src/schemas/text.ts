import { z } from 'zod';

/** File names, ids and references to other content: `rate-limit`. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');
/** A text that says something. */
export const lineSchema = z.string().trim().min(1);
