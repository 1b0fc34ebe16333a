import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readExercise } from '../../src/grading/read-exercise.ts';
import type { Exercise } from '../../src/schemas/exercise.ts';

const FOLDER = new URL('../../src/content/exercises/', import.meta.url);

/** All exercises of the site, read and validated from their files. */
export const EXERCISES: readonly Exercise[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => readExercise(file.replace(/\.yaml$/, ''), parse(readFileSync(new URL(file, FOLDER), 'utf8'))));
