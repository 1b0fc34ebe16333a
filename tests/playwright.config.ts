import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '../.ci/chromium.mjs';
import { freePort } from './support/free-port.ts';

// Workers load this file too: the port is chosen once and handed down to them.
process.env.REDRAFT_TEST_PORT ??= String(await freePort());
const port = process.env.REDRAFT_TEST_PORT;
const executablePath = await findChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Two workers share two slow cores with the server; a wait that ends early says nothing about the page.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    // Recording costs a sixth of the time: ask for it with `--trace on`.
    trace: 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Containers run as root and have little shared memory.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
  webServer: {
    command: `astro preview --ignore-lock --port ${port}`,
    cwd: '..',
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
