import { expect, test } from 'vitest';
import { lintText } from '../../src/islands/judge/judge.ts';
import { lint } from '../../src/linter/lint.ts';
import { MAX_LENGTH } from '../../src/stores/judging.ts';

test('lints a short text', async () => {
  expect(await lintText('fix it')).toEqual({ ok: true, value: lint('fix it') });
});

test('refuses a text above the limit', async () => {
  expect(await lintText('x'.repeat(MAX_LENGTH + 1))).toEqual({ ok: false, reason: 'too-long' });
});

test('tells English from another language', async () => {
  const languageOf = async (text: string) => {
    const outcome = await lintText(text);
    return outcome.ok && outcome.value.language;
  };
  expect(await languageOf('Schreibe eine Funktion, die alle abgelaufenen Sitzungen aus der Datenbank entfernt.')).toBe(
    'unsupported',
  );
  expect(await languageOf('Write a function that removes all expired sessions from the database.')).toBe('en');
});
