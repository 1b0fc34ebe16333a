import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ASSISTANTS } from '../../src/templates/assistants.ts';
import { exportFor } from '../../src/templates/export-for.ts';
import { TEMPLATES } from '../support/templates.ts';

const template = TEMPLATES.find(({ id }) => id === 'bug-report');
if (!template) throw new Error('expected the template bug-report');
const golden = (name: string) => new URL(`golden/${name}.md`, import.meta.url);
/** One value is given, the others stay open. */
const some = { stack: 'Go 1.25' };

describe.each(ASSISTANTS.map((assistant) => [assistant.id, assistant] as const))('the file for %s', (id, assistant) => {
  test('is what it was when it was last compared with the documentation', async () => {
    const { path, text } = exportFor(assistant, template, some);
    await expect(`<!-- ${path} -->\n${text}`).toMatchFileSnapshot(golden(id).pathname);
  });

  test('has a head that YAML can read, for every template', () => {
    for (const each of TEMPLATES) {
      const { text } = exportFor(assistant, each, {});
      const head = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
      if (head === undefined) continue;
      const { description, arguments: names } = parse(head) as { description: string; arguments?: string[] };
      expect(description).toBe(each.summary);
      if (names) expect(names).toEqual(each.variables.filter((variable) => !variable.default).map(({ name }) => name));
    }
  });

  test('holds the filled text alone when everything is filled in', () => {
    const { text } = exportFor(assistant, template, template.example.values);
    expect(text).not.toMatch(/\{\{|\$\{input|still open|\$project/);
    expect(text).toContain(template.example.values.expected_behaviour);
  });
});
