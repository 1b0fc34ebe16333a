import { expect, test } from 'vitest';
import { withPolicy } from '../../src/integrations/csp.ts';

const page = (head: string, body = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
const hashes = (html: string) => policyOf(html).match(/'sha256-[^']+'/g) ?? [];

// printf "alert('Hello, world.');" | openssl dgst -sha256 -binary | base64, the example of the CSP specification.
const HELLO = "alert('Hello, world.');";
const HELLO_HASH = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";

test('allows an inline script by the hash of its text', () => {
  const html = withPolicy(page('<meta charset="utf-8">', `<script>${HELLO}</script>`));
  expect(policyOf(html)).toContain(`script-src 'self' ${HELLO_HASH};`);
});

test('allows inline modules, and each script once', () => {
  const html = withPolicy(page('<meta charset="utf-8">', `<script type="module">1</script><script>1</script>`));
  expect(hashes(html)).toHaveLength(1);
});

test('hashes what is left when line ends are normalised, as browsers do', () => {
  const crlf = withPolicy(page('<meta charset="utf-8">', '<script>a()\r\nb()</script>'));
  const lf = withPolicy(page('<meta charset="utf-8">', '<script>a()\nb()</script>'));
  expect(hashes(crlf)).toEqual(hashes(lf));
});

test('hashes neither external scripts nor data', () => {
  const scripts = '<script src="/a.js"></script><script type="application/ld+json">{}</script>';
  expect(hashes(withPolicy(page('<meta charset="utf-8">', scripts)))).toEqual([]);
});

test('hashes no script that is only shown: in a comment, an attribute or a code sample', () => {
  const shown = `<!-- <script>a</script> --><p title="<script>b</script>"></p><code>&lt;script>c&lt;/script></code>`;
  expect(hashes(withPolicy(page('<meta charset="utf-8">', shown)))).toEqual([]);
});

test('puts the policy right after the charset and leaves the rest as it is', () => {
  const before = page('<title>T</title><meta charset="utf-8"/><link rel="x" href="/x">', '<p>é &amp; <b>x</p>');
  const after = withPolicy(before);
  expect(after).toContain('<meta charset="utf-8"/><meta http-equiv="Content-Security-Policy"');
  expect(after.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')).toBe(before);
});

test('never allows every inline script, eval or another host', () => {
  const policy = policyOf(withPolicy(page('<meta charset="utf-8">')));
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src'));
  expect(scripts).toBe("script-src 'self'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
});

test('refuses a page that declares no charset', () => {
  expect(() => withPolicy(page('<title>T</title>'))).toThrow('expected a <meta charset>, found none');
});
