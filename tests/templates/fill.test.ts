import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TemplateVariable, VariableType } from '../../src/schemas/template.ts';
import { fillTemplate, openVariables, textOf } from '../../src/templates/fill.ts';

const variable = (
  name: string,
  type: VariableType = 'short',
  more: Partial<TemplateVariable> = {},
): TemplateVariable => ({
  name,
  label: name,
  description: `The ${name}.`,
  example: `some ${name}`,
  type,
  required: true,
  ...more,
});
const optional = { required: false };
const fill = (text: string, variables: TemplateVariable[], values: Record<string, string>) =>
  textOf(fillTemplate({ text, variables }, values));

describe('filling a template', () => {
  test('puts values in place and marks where they stand', () => {
    const template = { text: 'Add {{what}} to {{where}}.', variables: [variable('what'), variable('where')] };
    expect(fillTemplate(template, { what: ' paging ' })).toEqual([
      { text: 'Add ' },
      { text: 'paging', variable: 'what', state: 'filled' },
      { text: ' to ' },
      { text: '{{where}}', variable: 'where', state: 'open' },
      { text: '.' },
    ]);
    expect(openVariables(template, { what: 'paging' }).map(({ name }) => name)).toEqual(['where']);
  });

  test('leaves out lines, blocks with their lead-in, and headings of which nothing is left', () => {
    const text = [
      '# Fix the bug',
      '',
      'Stack: {{stack}}',
      'Browser: {{browser}}',
      '',
      '## Log',
      '',
      'The log says:',
      '```',
      '{{log}}',
      '```',
      '',
      '## Done when',
      '',
      '1. {{first}}',
      '2. {{second}}',
      '3. The tests pass.',
    ].join('\n');
    const variables = [
      variable('stack'),
      variable('browser', 'short', optional),
      variable('log', 'code', optional),
      variable('first'),
      variable('second', 'short', optional),
    ];
    expect(fill(text, variables, { stack: 'Go 1.25', first: 'It works' })).toBe(
      '# Fix the bug\n\nStack: Go 1.25\n\n## Done when\n\n1. It works\n2. The tests pass.',
    );
    expect(
      fill(text, variables, { stack: 'Go 1.25', browser: 'Firefox', log: '  at main', first: 'a', second: 'b' }),
    ).toBe(
      text
        .replace('{{stack}}', 'Go 1.25')
        .replace('{{browser}}', 'Firefox')
        .replace('{{log}}', '  at main')
        .replace('{{first}}', 'a')
        .replace('{{second}}', 'b'),
    );
  });

  test('keeps the fixed items of a list that has an optional one', () => {
    const variables = [variable('more', 'short', optional)];
    expect(fill('Show:\n- the diff\n- {{more}}\n- the output', variables, {})).toBe('Show:\n- the diff\n- the output');
    expect(fill('A note.\n{{more}}', variables, {})).toBe('A note.');
  });

  test('makes items of a list where it stands alone, and an enumeration in a sentence', () => {
    const list = [variable('items', 'list')];
    const items = 'one\n- two\n\n3. three';
    expect(fill('{{items}}', list, { items })).toBe('- one\n- two\n- three');
    expect(fill('* {{items}}', list, { items })).toBe('* one\n* two\n* three');
    expect(fill('1. first\n2. {{items}}\n3. last', list, { items })).toBe(
      '1. first\n2. one\n3. two\n4. three\n5. last',
    );
    expect(fill('Keep {{items}} as they are.', list, { items })).toBe('Keep one, two, three as they are.');
  });

  test('keeps several lines within their list item, and code within its fence', () => {
    expect(fill('- {{why}}', [variable('why', 'long')], { why: 'first\nsecond' })).toBe('- first\n  second');
    const code = '```js\nx\n```';
    expect(fill('```md\n{{code}}\n```', [variable('code', 'code')], { code })).toBe(`\`\`\`\`md\n${code}\n\`\`\`\``);
  });

  test('takes the default until the field is emptied on purpose', () => {
    const variables = [variable('style', 'short', { default: 'terse', required: false })];
    expect(fill('Answer.\n\nStyle: {{style}}', variables, {})).toBe('Answer.\n\nStyle: terse');
    expect(fill('Answer.\n\nStyle: {{style}}', variables, { style: '' })).toBe('Answer.');
  });

  test('never reads a value as a template', () => {
    const variables = [variable('a'), variable('b')];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        fc.pre(value.trim() !== '');
        const pieces = fillTemplate({ text: '{{a}} and {{b}}', variables }, { a: value, b: '{{a}}$&' });
        expect(textOf(pieces)).toBe(`${value.trim()} and {{a}}$&`);
      }),
    );
  });
});
