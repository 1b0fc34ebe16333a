import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { pagesIn } from './built-files.ts';
import { attribute, type Element, elementsOf } from './html.ts';

// Browsers run these; any other type is data, which no policy blocks.
const EXECUTABLE_TYPES = new Set([undefined, '', 'module', 'text/javascript', 'application/javascript', 'importmap']);

const isInlineScript = (element: Element) =>
  element.tagName === 'script' &&
  attribute(element, 'src') === undefined &&
  EXECUTABLE_TYPES.has(attribute(element, 'type'));

const hashOf = (source: string) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

// The parsed text, not the source: browsers too hash what is left once line ends are normalised.
const textOf = (element: Element) => element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** The policy of a page: its own host for everything, and no inline script but those that hash to `hashes`. */
export function policyWith(hashes: Iterable<string>): string {
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...hashes].join(' '),
    // Code highlighting and the editor write style attributes and <style> elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/**
 * Puts a Content Security Policy into a built page that allows exactly the inline scripts that stand in it.
 * Throws when the page declares no charset: the policy belongs right after it, since browsers look for the charset
 * in the first 1024 bytes alone and obey a policy only for what follows.
 */
export function withPolicy(html: string): string {
  const elements = elementsOf(html);
  const charset = elements.find((element) => element.tagName === 'meta' && attribute(element, 'charset') !== undefined);
  if (!charset?.sourceCodeLocation) throw new Error('expected a <meta charset>, found none');
  const hashes = new Set(elements.filter(isInlineScript).map((element) => hashOf(textOf(element))));
  const end = charset.sourceCodeLocation.endOffset;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyWith(hashes)}">`;
  return html.slice(0, end) + meta + html.slice(end);
}

/** Gives every built page a Content Security Policy without `unsafe-inline` scripts. */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await pagesIn(dir);
        for (const page of pages) {
          const url = new URL(page, dir);
          const html = await readFile(url, 'utf8');
          try {
            await writeFile(url, withPolicy(html));
          } catch (cause) {
            throw new Error(`${page} gets no Content Security Policy`, { cause });
          }
        }
        logger.info(`${pages.length} pages`);
      },
    },
  };
}
