import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { guard, type PageGuard } from './page-guard.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Fixtures {
  /** Watches every test's page; the test fails when anything in `problems` is left at its end. */
  readonly pageGuard: PageGuard;
  /** Opens a path of the site and waits until all its islands answer. */
  readonly open: (path: string) => Promise<void>;
  /** Fails with a list of places unless axe finds the page, or one part of it, accessible; `rules` narrows what it looks for. */
  readonly expectAccessible: (part?: string, rules?: readonly string[]) => Promise<void>;
}

/** Waits until no island of the page waits for hydration: before that, clicks on it are lost. */
export async function hydrated(page: Page): Promise<void> {
  // Islands that load when visible stay asleep below the fold. One may wake up at any moment, so the page looks by itself.
  const sleeping = () =>
    page.locator('astro-island[ssr]').evaluateAll((islands) => {
      islands[0]?.firstElementChild?.scrollIntoView();
      return islands.length;
    });
  await expect.poll(sleeping).toBe(0);
  await page.evaluate(() => scrollTo(0, 0));
}

/** Playwright's `test` for this site: no page may log an error, break its policy or call another host. */
export const test = base.extend<Fixtures>({
  pageGuard: [
    async ({ page, baseURL }, use) => {
      const watch = guard(page, new URL(baseURL ?? '').origin);
      await use(watch);
      expect(watch.problems, 'problems on the page').toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page }, use) => {
    await use(async (path) => {
      await page.goto(path);
      await hydrated(page);
    });
  },
  expectAccessible: async ({ page }, use) => {
    await use(async (part, rules) => {
      const axe = rules
        ? new AxeBuilder({ page }).withRules([...rules])
        : new AxeBuilder({ page }).withTags(WCAG_22_AA);
      const { violations } = await (part ? axe.include(part) : axe).analyze();
      const places = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`),
      );
      expect(places, 'accessibility').toEqual([]);
    });
  },
});

export { expect };
