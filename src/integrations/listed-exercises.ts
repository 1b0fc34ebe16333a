import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Exercise, exerciseSchema } from '../schemas/exercise.ts';

const FOLDER = new URL('../content/exercises/', import.meta.url);
const { title, level } = exerciseSchema.shape;
const listed = z.object({ title, level });

/** The exercises as the sidebar lists them, by level and then by title; read before Astro has its collections. */
export function listedExercises(): Pick<Exercise, 'id' | 'title' | 'level'>[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      id: basename(file, '.yaml'),
      ...listed.parse(parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
    }))
    .sort((a, b) => a.level - b.level || a.title.localeCompare(b.title, 'en'));
}
