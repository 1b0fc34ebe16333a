import { expect, test } from 'vitest';
import { PAGES, siteLinks } from '../../src/components/site-links.ts';

test('keeps to the base path, with or without its closing slash', () => {
  for (const base of ['/docs/redraft', '/docs/redraft/']) {
    const links = siteLinks(base);
    expect(links.page('home').url).toBe('/docs/redraft/');
    expect(links.exercise('rate-limit')).toBe('/docs/redraft/practice/rate-limit/');
    expect(links.component('output_format')).toBe('/docs/redraft/learn/anatomy/output-format/');
  }
});

test('serves from the root as well', () => {
  expect(siteLinks('/').page('playground')).toEqual({ title: 'Playground', url: '/playground/' });
});

test('ends every page with a slash, as the server expects', () => {
  for (const { path } of Object.values(PAGES)) expect(path).toMatch(/^$|\/$/);
});
