import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readExercise } from '../grading/read-exercise.ts';
import type { Exercise } from '../schemas/exercise.ts';
import { CommandError } from './command-error.ts';

const FOLDER = new URL('../content/exercises/', import.meta.url);
const loaded = new Map<string, Exercise>();

/** The exercise with this id. Throws a CommandError that lists the ids there are. */
export function loadExercise(id: string): Exercise {
  const before = loaded.get(id);
  if (before) return before;
  const ids = readdirSync(FOLDER)
    .filter((f) => f.endsWith('.yaml'))
    .map((f) => f.slice(0, -'.yaml'.length));
  if (!ids.includes(id))
    throw new CommandError(`There is no exercise "${id}", expected one of ${ids.sort().join(', ')}.`);
  const exercise = readExercise(id, parse(readFileSync(new URL(`${id}.yaml`, FOLDER), 'utf8')));
  loaded.set(id, exercise);
  return exercise;
}
