import { expect, test } from 'vitest';
import { CHECK_KINDS, checkSchema } from '../../src/schemas/check.ts';
import { exerciseSchema } from '../../src/schemas/exercise.ts';
import { EXERCISES } from '../support/exercises.ts';

test('accepts every exercise of the site', () => {
  for (const { id: _, ...file } of EXERCISES) expect(exerciseSchema.safeParse(file).success).toBe(true);
});

test('keeps a check as it was written', () => {
  const check = {
    near: [['redis'], { not: { any: [{ number: 5, unit: ['ms'] }, { names: ['a.ts'] }] } }],
    sentences: 2,
  };
  expect(checkSchema.parse(check)).toEqual(check);
});

test('rejects an empty check of every kind', () => {
  for (const kind of CHECK_KINDS) expect(checkSchema.safeParse({ [kind]: [] }).success, kind).toBe(false);
});

test('asks for three hints, three samples and three weak answers', () => {
  const { id: _, ...file } = EXERCISES[0] ?? { id: '' };
  const less = {
    ...file,
    ...('samples' in file ? { samples: file.samples.slice(1), weak: file.weak.slice(1) } : {}),
  };
  const paths = exerciseSchema.safeParse(less).error?.issues.map(({ path }) => path.join('.'));
  expect(paths).toEqual(['samples', 'weak']);
});
