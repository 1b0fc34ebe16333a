import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { AFTER_PATTERNS, BEFORE_PATTERNS } from '../../src/components/guide/route.ts';
import { RULES } from '../../src/linter/rules/rules.ts';
import { type GuidePage, guidePageSchema } from '../../src/schemas/guide-page.ts';
import { patternSchema } from '../../src/schemas/pattern.ts';
import { EXERCISES } from '../support/exercises.ts';
import { GUIDE_PROMPTS } from '../support/guide-prompts.ts';

const DOCS = new URL('../../src/content/docs/learn/', import.meta.url);
const PATTERNS = new URL('../../src/content/patterns/', import.meta.url);
/** Pages that only list things. */
const LISTS = ['glossary', 'further-reading', 'quick-reference', 'patterns'];

/** Dates are dates, as Astro reads them. */
const readYaml = (text: string) => parse(text, { customTags: ['timestamp'] });

const pages = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => {
    const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(new URL(file, DOCS), 'utf8')) ?? [];
    const data: GuidePage & { readonly title?: string } = {
      ...readYaml(head),
      ...guidePageSchema.parse(readYaml(head)),
    };
    return { path: file.replace(/(?:\/index)?\.mdx$/, ''), data, body };
  });
const patterns = readdirSync(PATTERNS).map((file) => ({
  id: file.replace(/\.yaml$/, ''),
  ...patternSchema.parse(readYaml(readFileSync(new URL(file, PATTERNS), 'utf8'))),
}));
const promptsIn = (body: string) => [...body.matchAll(/<Prompt id="([^"]+)"/g)].map(([, id = '']) => id);
const checklistsIn = (body: string) => [...body.matchAll(/<ChecklistItems id="([^"]+)"/g)].map(([, id = '']) => id);
const textOf = (path: string) => readFileSync(new URL(`../../src/content/${path}`, import.meta.url), 'utf8');
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const wordsOf = (id: string) => {
  const { weak = '', strong = '', notes = [] } = GUIDE_PROMPTS.find((prompt) => prompt.id === id) ?? {};
  return words(`${weak} ${strong} ${notes.map(({ note }) => note).join(' ')}`);
};

describe.each(pages.filter(({ path }) => !LISTS.includes(path)))('$path', ({ data, body }) => {
  test('opens with what it is good for and ends with practice and a self-check', () => {
    expect(data.able?.length).toBeGreaterThan(0);
    expect(data.checked).toBeInstanceOf(Date);
    expect(data.selfCheck?.length).toBeGreaterThanOrEqual(2);
    expect([...(data.practise?.exercises ?? []), ...(data.practise?.pages ?? [])].length).toBeGreaterThanOrEqual(2);
  });

  test('is neither a note nor a book', () => {
    const prose = words(body.replace(/^import .*$/gm, '').replace(/<[^>]+>/g, ' '));
    const shown = promptsIn(body).reduce((sum, id) => sum + wordsOf(id), 0);
    const listed = checklistsIn(body).reduce((sum, id) => sum + words(textOf(`checklists/${id}.yaml`)), 0);
    const asked = words((data.selfCheck ?? []).map(({ question, answer }) => `${question} ${answer}`).join(' '));
    expect(prose + shown + listed + asked).toBeGreaterThanOrEqual(300);
    expect(prose + shown + listed + asked).toBeLessThanOrEqual(900);
  });

  test('shows a weak prompt and a strong one', () => {
    const shown = GUIDE_PROMPTS.filter(({ id }) => promptsIn(body).includes(id));
    expect(shown.some(({ weak }) => weak !== undefined)).toBe(true);
    expect(shown.some(({ strong }) => strong !== undefined)).toBe(true);
  });

  test('leads to exercises and rules that exist', () => {
    const exercises = EXERCISES.map(({ id }) => id);
    expect(data.practise?.exercises.filter((id) => !exercises.includes(id)) ?? []).toEqual([]);
    expect(data.practise?.rules.filter((id) => !RULES.some((rule) => rule.id === id)) ?? []).toEqual([]);
  });
});

test.each(patterns.map(({ id, worked }) => [id, worked]))(
  'the pattern %s shows a weak prompt beside the strong one',
  (_, worked) => {
    expect(GUIDE_PROMPTS.find(({ id }) => id === worked)).toMatchObject({
      weak: expect.any(String),
      strong: expect.any(String),
    });
  },
);

test('every page stands in the learning route or in the reference', () => {
  const route = [...BEFORE_PATTERNS, ...AFTER_PATTERNS].flatMap((part) => part.pages);
  const known = [...route, ...LISTS, 'start'];
  expect(pages.map(({ path }) => path).filter((path) => !known.includes(path))).toEqual([]);
  expect(route.filter((path) => !pages.some((page) => page.path === path))).toEqual([]);
});

test('every prompt of the guide is shown, and every prompt that is shown exists', () => {
  const shown = new Set([...pages.flatMap(({ body }) => promptsIn(body)), ...patterns.map(({ worked }) => worked)]);
  expect(GUIDE_PROMPTS.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  expect([...shown].filter((id) => !GUIDE_PROMPTS.some((prompt) => prompt.id === id))).toEqual([]);
});

test('the examples come from at least six languages or stacks', () => {
  expect(new Set(GUIDE_PROMPTS.map(({ stack }) => stack.split(',')[0])).size).toBeGreaterThanOrEqual(6);
});

test('patterns refer to each other and to exercises that exist, and exercises to patterns', () => {
  const ids = patterns.map(({ id }) => id);
  expect(ids).toHaveLength(14);
  expect(patterns.flatMap(({ related }) => related).filter((id) => !ids.includes(id))).toEqual([]);
  expect(EXERCISES.flatMap((exercise) => exercise.patterns).filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(patterns.map(({ order }) => order)).size).toBe(patterns.length);
});
