import type { ConsoleMessage, Page } from '@playwright/test';

/** Watches a page and gathers what must never happen on it. */
export interface PageGuard {
  /** What went wrong so far, one line each. */
  readonly problems: readonly string[];
  /** Lets problems pass that match, for a test that provokes them. */
  allow(expected: RegExp): void;
}

const placeOf = (message: ConsoleMessage) => {
  const { url, line } = message.location();
  return url ? ` (${url}:${line + 1})` : '';
};

/** Starts to watch a page for errors, blocked content and requests to any host but its own. */
export function guard(page: Page, origin: string): PageGuard {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  page.on('pageerror', (error) => seen.push(`uncaught: ${error.stack ?? error.message}`));
  // Chromium reports violations of the Content Security Policy as console errors.
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.push(`console: ${message.text()}${placeOf(message)}`);
  });
  page.on('request', (request) => {
    const { origin: target, protocol } = new URL(request.url());
    if (/^https?:|^wss?:/.test(protocol) && target !== origin) seen.push(`request to another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()}: ${response.url()}`);
  });
  return {
    get problems() {
      return seen.filter((problem) => !allowed.some((expected) => expected.test(problem)));
    },
    allow: (expected) => void allowed.push(expected),
  };
}
