import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/linter/lint.ts';
import { fillTemplate, openVariables, textOf } from '../../src/templates/fill.ts';
import { readTemplate, variablesIn } from '../../src/templates/read-template.ts';
import { TEMPLATES } from '../support/templates.ts';

const LEAST = 85;
const ids = new Set(TEMPLATES.map(({ id }) => id));
const patterns = new Set(
  readdirSync(new URL('../../src/content/patterns/', import.meta.url)).map((file) => file.replace(/\.yaml$/, '')),
);
const BARE = ['unfilled-placeholder', 'empty-section', 'unclosed-fence'];
const rulesOf = (text: string) => [...new Set(lint(text).findings.map(({ rule }) => rule))];

describe.each(TEMPLATES.map((template) => [template.id, template] as const))('%s', (_id, template) => {
  const { text, variables, example } = template;
  const filled = textOf(fillTemplate(template, example.values));

  test('names in its text just the variables that it describes', () => {
    expect(variablesIn(text).sort()).toEqual(variables.map(({ name }) => name).sort());
    expect(text.replaceAll(/\{\{[a-z][a-z0-9_]*\}\}/g, '')).not.toMatch(/\{\{|\}\}/);
  });

  test('gives optional variables lines of their own, that can be left out', () => {
    const optional = new Set(variables.filter(({ required }) => !required).map(({ name }) => name));
    const mixed = readTemplate(text)
      .flat()
      .filter(
        ({ variables: names }) =>
          names.some((name) => optional.has(name)) && !names.every((name) => optional.has(name)),
      );
    expect(mixed.map(({ text: line }) => line)).toEqual([]);
  });

  test('has an example for known variables, with every required one', () => {
    expect(openVariables(template, example.values).map(({ name }) => name)).toEqual([]);
    const named = new Map(variables.map((variable) => [variable.name, variable]));
    for (const [name, value] of Object.entries(example.values)) {
      expect(named.has(name), name).toBe(true);
      const options = named.get(name)?.options;
      if (options) expect(options, name).toContain(value);
    }
  });

  test(`filled as in its example scores ${LEAST} or more and leaves nothing open`, () => {
    const { score, breakdown, findings } = lint(filled);
    const account = [...breakdown.map(({ id, points }) => `${id} ${points}`), ...findings.map(({ rule }) => rule)].join(
      ', ',
    );
    expect(score, account).toBeGreaterThanOrEqual(LEAST);
    expect(rulesOf(filled)).not.toEqual(expect.arrayContaining(['unfilled-placeholder']));
    expect(rulesOf(filled).filter((rule) => BARE.includes(rule))).toEqual([]);
  });

  test('stays whole when only what is required is filled in', () => {
    const required = variables
      .filter((variable) => variable.required)
      .map(({ name }) => [name, example.values[name] ?? '']);
    const empty = variables.filter((variable) => !variable.required).map(({ name }) => [name, '']);
    const bare = textOf(fillTemplate(template, Object.fromEntries([...required, ...empty])));
    expect(rulesOf(bare).filter((rule) => BARE.includes(rule))).toEqual([]);
    // A line that announces a list or code must not stand alone.
    expect(bare.split('\n\n').filter((block) => /:\**$/.test(block.trimEnd()) && !block.includes('\n'))).toEqual([]);
  });

  test('refers to templates and patterns that exist', () => {
    expect(template.related.filter((id) => !ids.has(id) || id === template.id)).toEqual([]);
    expect(template.patterns.filter((id) => !patterns.has(id))).toEqual([]);
  });
});

test('there are at least forty, with every pattern of the guide among them', () => {
  expect(TEMPLATES.length).toBeGreaterThanOrEqual(40);
  const shown = new Set(TEMPLATES.flatMap((template) => template.patterns));
  expect([...patterns].filter((id) => !shown.has(id))).toEqual([]);
});
