import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOPICS } from '../../../src/linter/rules/define-rule.ts';
import { RULES } from '../../../src/linter/rules/rules.ts';

const MACHINERY = ['define-rule', 'find-wordings', 'rules', 'run-rules'];
const ids = RULES.map(({ id }) => id);

test('every rule stands in a file of its name, and every file is listed', () => {
  const files = readdirSync(new URL('../../../src/linter/rules/', import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .filter((name) => !MACHINERY.includes(name));
  expect([...ids].sort()).toEqual(files.sort());
});

test('ids are unique and in kebab-case', () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('rules are listed topic by topic', () => {
  const order = RULES.map(({ topic }) => TOPICS.indexOf(topic));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
