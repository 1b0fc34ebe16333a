import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Exercise, exerciseSchema } from '../../src/schemas/exercise.ts';

const FOLDER = new URL('../../src/content/exercises/', import.meta.url);

/** All exercises of the site, as their files hold them. */
export function allExercises(): Exercise[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
  return files.map((file) => {
    const content: unknown = parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    return { ...exerciseSchema.parse(content), id: file.replace('.yaml', '') };
  });
}

/** One exercise by its id. */
export function exerciseWithId(id: string): Exercise {
  const found = allExercises().find((exercise) => exercise.id === id);
  if (!found) throw new Error(`expected an exercise ${id}, found none`);
  return found;
}
