import { expect, test } from 'vitest';
import { placesIn, whereIs } from '../../src/islands/leak-guard/places.ts';

const KEY = 'AKIAQ3EGRB7HZ4TKW2MX';

test('says the line and shows the rest of it, with the secret masked', () => {
  const [place] = placesIn(`one\ntwo\nWe use ${KEY} in production.\nfour`);
  expect(place).toMatchObject({
    what: 'AWS access key',
    line: 3,
    before: 'We use ',
    masked: 'AKIA••••',
    after: ' in production.',
  });
  expect(place && whereIs(place)).toBe('Line 3');
});

test('masks every secret of the line in every excerpt', () => {
  const places = placesIn(`${KEY} and marta.keller@windmail.de`);
  expect(places).toHaveLength(2);
  expect(JSON.stringify(places)).not.toMatch(/Q3EGRB7|keller/);
  expect(places[1]).toMatchObject({ before: 'AKIA•••• and ', masked: 'mart••••' });
});

test('cuts a long line on both sides', () => {
  const [place] = placesIn(`${'before '.repeat(30)}${KEY}${' after'.repeat(30)}`);
  expect(place?.before).toMatch(/^….{20,40}$/);
  expect(place?.after).toMatch(/^.{20,40}…$/);
});

test('masks a key of several lines whole, and counts on behind it', () => {
  const key = `-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\n-----END PRIVATE KEY-----`;
  const places = placesIn(`first\n${key}\nthen ${KEY}`);
  expect(places.map(({ line, masked }) => [line, masked])).toEqual([
    [2, '----••••'],
    [5, 'AKIA••••'],
  ]);
});

test('names the text where there are several', () => {
  const places = placesIn([
    { name: 'Prompt', text: 'all well' },
    { name: 'Notes', text: `\n${KEY}` },
  ]);
  expect(places.map(whereIs)).toEqual(['Notes, line 2']);
});
