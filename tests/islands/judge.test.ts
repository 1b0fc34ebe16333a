import { expect, test } from 'vitest';
import { lintText } from '../../src/islands/judge/judge.ts';
import { lint } from '../../src/linter/lint.ts';
import { MAX_LENGTH } from '../../src/stores/judging.ts';

test('lints a short text at once', () => {
  expect(lintText('fix it')).toEqual({ ok: true, value: lint('fix it') });
});

test('refuses a text above the limit', () => {
  expect(lintText('x'.repeat(MAX_LENGTH + 1))).toEqual({ ok: false, reason: 'too-long' });
});
