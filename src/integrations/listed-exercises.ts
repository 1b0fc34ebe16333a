import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Exercise, exerciseSchema } from '../schemas/exercise.ts';
import { inOrder } from '../schemas/exercise-order.ts';

const FOLDER = new URL('../content/exercises/', import.meta.url);
const { title, level } = exerciseSchema.shape;
const listed = z.object({ title, level });

/** The exercises as the sidebar lists them, in their order; read before Astro has its collections. */
export function listedExercises(): readonly Pick<Exercise, 'id' | 'title' | 'level'>[] {
  const exercises = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      id: basename(file, '.yaml'),
      ...listed.parse(parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
    }));
  return inOrder(exercises);
}
