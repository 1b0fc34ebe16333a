import { z } from './browser-zod.ts';

/** When something was starred, ISO 8601. */
export const starredSchema = z.iso.datetime();

/** Starred templates, by id. */
export const favouritesSchema = z.record(z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)), starredSchema);
export type Favourites = z.infer<typeof favouritesSchema>;
