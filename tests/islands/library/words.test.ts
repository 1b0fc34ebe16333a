import { expect, test } from 'vitest';
import { countText, importLines, sourceText, textsOfAll } from '../../../src/islands/library/words.ts';
import { entryWith } from '../../library/entries.ts';

test('counts what is shown', () => {
  expect([countText(3, 3), countText(1, 1), countText(0, 3)]).toEqual(['3 prompts', '1 prompt', '0 of 3 prompts']);
});

test('says what an import does, and leaves out what it does not', () => {
  const apply = () => {};
  expect(importLines({ added: ['a', 'b', 'c', 'd', 'e', 'f'], replaced: [], kept: 1, apply })).toEqual([
    '6 new: a, b, c, d, e and 1 more',
    '1 here already, and left as it is',
  ]);
  expect(importLines({ added: [], replaced: ['a'], kept: 0, apply })).toEqual(['1 replaced by a newer version: a']);
});

test('names where an entry came from', () => {
  expect(sourceText({ kind: 'template', id: 'api-endpoint' })).toBe('from a template (api-endpoint)');
  expect(sourceText({ kind: 'playground', id: '' })).toBe('from the playground');
  expect(sourceText({ kind: 'own', id: '' })).toBe('');
});

test('looks through titles, prompts and notes before they leave', () => {
  const names = textsOfAll({ a: entryWith({ title: 'One', notes: 'n' }) }).map(({ name }) => name);
  expect(names).toEqual(['“One”, title', '“One”, prompt', '“One”, notes']);
});
