import { expect, test } from 'vitest';
import { deadLinks } from '../../src/integrations/links.ts';

const TARGET = '<h2 id="naïve">Naïve</h2>';

/** Reasons why links on one page of a small site are dead. */
function reasons(body: string, base = '/') {
  const html = new Map([
    ['index.html', TARGET],
    ['learn/index.html', body],
    ['404.html', TARGET],
  ]);
  return deadLinks(html, [...html.keys(), 'logo.svg', '_astro/a.js'], base).map(({ reason }) => reason);
}

test('accepts links to pages, files and anchors that exist', () => {
  const links = ['/', '/learn/', '../', './', '/#na%C3%AFve', '/logo.svg', '/learn/?q=1', '#_top', ''];
  expect(reasons(links.map((href) => `<a href="${href}">x</a>`).join(''))).toEqual([]);
});

test('leaves other hosts and schemes alone', () => {
  const links = ['https://example.com/nope', '//example.com/nope', 'mailto:a@example.com', 'data:image/png;base64,AA'];
  expect(reasons(links.map((href) => `<a href="${href}">x</a>`).join(''))).toEqual([]);
});

test('reports a page that does not exist, and the page that links to it', () => {
  const html = new Map([['learn/index.html', '<a href="../nope/?a=1&amp;b=2">x</a>']]);
  expect(deadLinks(html, ['learn/index.html'], '/')).toEqual([
    { page: 'learn/index.html', href: '../nope/?a=1&b=2', reason: 'leads to no page or file' },
  ]);
});

test('reports an anchor that does not exist, on this page and on another', () => {
  expect(reasons('<a href="#nope">x</a>')).toEqual(['names an anchor that learn/index.html does not have']);
  expect(reasons('<a href="/#nope">x</a>')).toEqual(['names an anchor that index.html does not have']);
});

test('reports scripts and images that do not exist', () => {
  expect(reasons('<img src="/nope.png"><script src="/_astro/a.js"></script>')).toEqual(['leads to no page or file']);
});

test('reports a link that a closing slash would mend', () => {
  expect(reasons('<a href="/learn">x</a>')).toEqual(['lacks its closing slash']);
});

test('reports a link that forgets the base path', () => {
  expect(reasons('<a href="/learn/">x</a>', '/redraft/')).toEqual(['leaves the base path /redraft/']);
  expect(reasons('<a href="/redraft/learn/">x</a><a href="../">y</a>', '/redraft/')).toEqual([]);
});

test('takes no link from a code sample or an attribute that shows HTML', () => {
  expect(reasons(`<code>&lt;a href="/nope">&lt;/a></code><button data-code='<a href="/nope">'>copy</button>`)).toEqual(
    [],
  );
});
