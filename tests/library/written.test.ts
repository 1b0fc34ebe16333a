import { expect, test } from 'vitest';
import { readTags, suggestTitle } from '../../src/library/written.ts';

test('reads tags as they are typed, each once', () => {
  expect(readTags(' api,  rate limit ,,api,\nNode')).toEqual(['api', 'rate limit', 'Node']);
  expect(readTags(' , ')).toEqual([]);
});

test.each([
  ['the first line with words', '\n\n## Context\nMore', 'Context'],
  ['a list item without its mark', '- add a test', 'add a test'],
  ['nothing for nothing', ' \n', ''],
  ['a long line cut at a word', 'word '.repeat(30), `${'word '.repeat(16).trim()} …`],
])('suggests %s', (_, text, title) => {
  expect(suggestTitle(text)).toBe(title);
});
