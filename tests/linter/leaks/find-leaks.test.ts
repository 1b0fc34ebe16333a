import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLeaks } from '../../../src/linter/leaks/find-leaks.ts';
import personalData from '../../../src/linter/rules/personal-data.ts';
import secretInPrompt from '../../../src/linter/rules/secret-in-prompt.ts';
import { markSpans, readCase } from '../rules/marked-case.ts';

const HEX = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

describe('leaks', () => {
  test.each([...secretInPrompt.cases, ...personalData.cases])('are what the rules report: %s', (marked) => {
    const { text } = readCase(marked);
    expect(markSpans(text, findLeaks(text))).toBe(marked);
  });

  test.each([
    `Deploy with ⟦dop_v1_${HEX}⟧ on Friday.`,
    `Der Server nimmt das Passwort: ⟦Regen-47-Wolke⟧ nicht an.`,
    '登录失败，密码：⟦q8Zt4LmW0x⟧ 。',
    'curl -H "Authorization: Bearer ⟦q8Zt4LmW0xRb7NcYd2Ve⟧" https://api.harbour.io/v1',
    `token = "⟦${HEX.slice(0, 20)}⟧"`,
    'Her record is ⟦536-22-8147⟧ in `people.csv`.',
    'Key ⟦AKIAQ3EGRB7HZ4TKW2MX⟧ belongs to ⟦marta.keller@windmail.de⟧.',
  ])('include %s', (marked) => {
    const { text } = readCase(marked);
    expect(markSpans(text, findLeaks(text))).toBe(marked);
  });

  test.each([
    'Answer 401 without a `Bearer` header; Basic authentication is switched off.',
    'Send `Authorization: Bearer $TOKEN` and `Bearer <your-token-2026-example>`.',
    'token: next token of the stream, tokens2 is the rest',
    'Ticket 123-45-6789, order 000-12-3456 and 2026-11-20 stay as they are.',
    'Use `accountKey: process.env.ACCOUNT_KEY2`.',
    'Accept `first.last+tag@example.co.uk`.',
    'const passphrase = getPassphrase(1);',
  ])('leave alone %s', (text) => {
    expect(findLeaks(text)).toEqual([]);
  });

  test('of any text stand in order, apart from each other, within the text', () => {
    const piece = fc.constantFrom(
      'AKIAQ3EGRB7HZ4TKW2MX',
      'password: q8Zt4LmW0xRb',
      'Bearer ',
      'a@b.io',
      '536-22-8147',
      '\n',
      ' ',
      '://',
      ':',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let past = 0;
        for (const { from, to } of findLeaks(text)) {
          expect(from).toBeGreaterThanOrEqual(past);
          expect(to).toBeGreaterThan(from);
          past = to;
        }
        expect(past).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each([
    'token: ',
    'Bearer a1',
    'password=a1B2',
    '536-22-',
    'x@y.',
    'dop_v1_',
    'eyJ.',
    '-----BEGIN PRIVATE KEY-----',
  ])('of a hostile text of 200,000 characters are found within seconds: %s', (piece) => {
    const start = performance.now();
    findLeaks(piece.repeat(200_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
