import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

// What needs a document; all else is pure and runs in Node.
const WITH_DOM = 'tests/{islands,stores}/**/*.test.{ts,tsx}';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    maxWorkers: 2,
    // What starts a process of its own takes seconds where two cores are busy.
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'], exclude: [WITH_DOM] },
      },
      {
        extends: true,
        plugins: [preact()],
        test: { name: 'dom', environment: 'happy-dom', include: [WITH_DOM] },
      },
    ],
  },
});
