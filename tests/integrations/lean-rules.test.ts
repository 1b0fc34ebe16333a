import { readdirSync, readFileSync } from 'node:fs';
import { parseSync, transformWithOxc } from 'vite';
import { expect, test } from 'vitest';
import { withoutPageTexts } from '../../src/integrations/lean-rules.ts';

const FOLDER = new URL('../../src/linter/rules/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
const parse = (code: string) => parseSync('rule.js', code).program;
const lean = (code: string) => withoutPageTexts(code, parse);

test('takes the texts for pages out of a rule and keeps what the linter reads', () => {
  const code = `export default defineRule({
    id: 'x', why: 'Because.', cases: ['a, b', \`c\`], remedy: 'Mend it.',
    example: { weak: 'w', strong: 's' },
    *check() { yield { why: 1 }; },
  });`;
  expect(lean(code).replace(/\s+/g, ' ')).toBe(
    "export default defineRule({ id: 'x', remedy: 'Mend it.', *check() { yield { why: 1 }; }, });",
  );
});

test('leaves other modules alone', () => {
  const code = "export const rule = { why: 'kept', cases: [] };";
  expect(lean(code)).toBe(code);
});

test.each(files)('keeps %s a module', async (name) => {
  const { code } = await transformWithOxc(readFileSync(new URL(name, FOLDER), 'utf8'), name);
  const shorter = lean(code);
  expect(parseSync(name, shorter, { lang: 'js' }).errors).toEqual([]);
  if (code.includes('defineRule({')) {
    expect(shorter.length).toBeLessThan(code.length);
    expect(shorter).not.toContain('falsePositives');
    expect(shorter).toContain('remedy');
  }
});
