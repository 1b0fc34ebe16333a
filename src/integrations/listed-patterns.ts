import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Pattern, patternSchema } from '../schemas/pattern.ts';

const FOLDER = new URL('../content/patterns/', import.meta.url);
const { title, group, order } = patternSchema.shape;
const listed = z.object({ title, group, order });

/** The patterns as the sidebar lists them; read before Astro has its collections. */
export function listedPatterns(): readonly Pick<Pattern, 'id' | 'title' | 'group' | 'order'>[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      id: basename(file, '.yaml'),
      ...listed.parse(parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
    }));
}
