import { beforeEach, expect, test } from 'vitest';
import { z } from '../../src/schemas/browser-zod.ts';
import { defineMatter, upgrade } from '../../src/stores/matter.ts';
import { MATTERS } from '../../src/stores/matters.ts';

const definition = {
  id: 'sample',
  version: 3,
  schema: z.object({ names: z.array(z.string()) }),
  empty: { names: [] },
  migrations: {
    1: (old: unknown) => ({ name: old }),
    2: (old: unknown) => ({ names: [(old as { name: string }).name] }),
  },
};

beforeEach(() => localStorage.clear());

test('brings a stored value through all migrations and drops the old key', () => {
  localStorage.setItem('redraft:sample:v1', '"Ada"');
  const { $value } = defineMatter(definition);
  expect($value.get()).toEqual({ names: ['Ada'] });
  expect(localStorage.getItem('redraft:sample:v1')).toBeNull();
  expect(localStorage.getItem('redraft:sample:v3')).toBe('{"names":["Ada"]}');
});

test('prefers the value of the present version', () => {
  localStorage.setItem('redraft:sample:v1', '"Ada"');
  localStorage.setItem('redraft:sample:v3', '{"names":["Grace"]}');
  expect(defineMatter(definition).$value.get()).toEqual({ names: ['Grace'] });
});

test('takes neither a value of a newer version nor one that breaks a migration', () => {
  expect(upgrade(definition, 4, { names: [] })).toBeUndefined();
  expect(upgrade(definition, 2, null)).toBeUndefined();
});

test('every matter has a key of its own and an empty value that fits its schema', () => {
  const keys = MATTERS.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { key } of MATTERS) expect(key).toMatch(/^redraft:[a-z-]+(:v\d+)?$/);
  for (const { schema, empty } of MATTERS) expect(z.safeParse(schema, empty).success).toBe(true);
});
