import { type Exercise, exerciseSchema } from '../schemas/exercise.ts';
import { compileExercise } from './compile-exercise.ts';

/** Longest text of a found value that a message quotes. */
const QUOTED = 60;

/**
 * Checks what an exercise's file holds and makes an exercise of it. Meant for tests, the build and the command line:
 * it brings the schema with it, which a page does not need.
 * @throws Error with one line for each problem: the file, the criterion or other part, the field, what was expected and what was found
 */
export function readExercise(id: string, data: unknown): Exercise {
  const read = exerciseSchema.safeParse(data);
  if (!read.success) {
    throw new Error(read.error.issues.map(({ path, message }) => toMessage(id, data, path, message)).join('\n'));
  }
  const exercise = { id, ...read.data };
  try {
    compileExercise(exercise);
  } catch (error) {
    throw new Error(`${id}.yaml: ${error instanceof Error ? error.message.replace(`${id}, `, '') : String(error)}`);
  }
  return exercise;
}

/** `rate-limit.yaml: criterion "limits", check.near.0: expected …; found …`. */
function toMessage(id: string, data: unknown, path: readonly PropertyKey[], message: string): string {
  const [list, index, ...rest] = path;
  const owner = typeof index === 'number' ? ownerName(data, String(list), index) : undefined;
  const field = (owner === undefined ? path : rest).map(String).join('.');
  const place = [owner, field].filter(Boolean).join(', ');
  const found = message.includes('found') ? '' : `; found ${quote(valueAt(data, path))}`;
  return `${id}.yaml: ${place === '' ? '' : `${place}: `}${message}${found}`;
}

const NAMES: Readonly<Record<string, string>> = {
  criteria: 'criterion',
  spoils: 'spoil',
  samples: 'sample',
  weak: 'weak answer',
};

function ownerName(data: unknown, list: string, index: number): string | undefined {
  const name = NAMES[list];
  if (name === undefined) return undefined;
  const id = valueAt(data, [list, index, 'id']);
  return typeof id === 'string' ? `${name} "${id}"` : `${name} ${index + 1}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
