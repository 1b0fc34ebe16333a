import { expect, test } from 'vitest';
import { oneOfEachKind } from './built-pages.ts';

test('takes every page at the top, every page with pages below, and the first of those', () => {
  const pages = [
    '/',
    '/404.html',
    '/about/',
    '/rules/',
    '/rules/a/',
    '/rules/b/',
    '/learn/x/',
    '/learn/y/',
    '/learn/y/z/',
  ];
  expect(oneOfEachKind(pages)).toEqual([
    '/',
    '/404.html',
    '/about/',
    '/rules/',
    '/rules/a/',
    '/learn/x/',
    '/learn/y/',
    '/learn/y/z/',
  ]);
});
