import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rightOption } from '../../src/quiz/round.ts';
import { QUESTIONS } from '../support/quiz-questions.ts';

const idsIn = (folder: string, ending: string) =>
  readdirSync(new URL(`../../src/content/${folder}/`, import.meta.url))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
const PATTERNS = idsIn('patterns', '.yaml');
const PITFALLS = idsIn('docs/learn/pitfalls', '.mdx');

test('there are at least sixty questions, each with an id of its own', () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
});

test('each pattern is the best answer of at least four questions', () => {
  const right = QUESTIONS.map((question) => question.options[rightOption(question)]);
  for (const pattern of PATTERNS) {
    const times = right.filter((option) => option && 'pattern' in option && option.pattern === pattern).length;
    expect(times, pattern).toBeGreaterThanOrEqual(4);
  }
});

test('anti-patterns, failure modes and modes of work are asked about', () => {
  const asked = new Set(QUESTIONS.map(({ about }) => about));
  expect([...PITFALLS, 'modes', 'iteration'].filter((id) => !asked.has(id))).toEqual([]);
});

test('patterns among the options exist, and no question offers one twice', () => {
  for (const { id, options } of QUESTIONS) {
    const patterns = options.flatMap((option) => ('pattern' in option ? [option.pattern] : []));
    expect(
      patterns.filter((pattern) => !PATTERNS.includes(pattern)),
      id,
    ).toEqual([]);
    expect(new Set(patterns).size, id).toBe(patterns.length);
  }
});

test('all formats and difficulties are used', () => {
  expect(new Set(QUESTIONS.map(({ format }) => format)).size).toBe(4);
  expect(new Set(QUESTIONS.map(({ difficulty }) => difficulty)).size).toBe(3);
});
