// Runs every check and test even after one has failed, and closes with "N passed, M failed".
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ script: string, count: (succeeded: boolean) => Count }} Step
 */

const RESULTS = fileURLToPath(new URL('../test-results/', import.meta.url));

/**
 * What a runner wrote of its tests. One that fails without a failed test, or writes nothing, counts as one failure.
 * @param {string} file
 * @param {(results: any) => Count} read
 * @returns {Step['count']}
 */
const countedIn = (file, read) => (succeeded) => {
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(RESULTS + file, 'utf8')));
    return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
  } catch {
    console.error(`${file} is missing: its tests did not run to their end.`);
    return { passed: 0, failed: 1 };
  }
};

/** @type {Step[]} */
const STEPS = [
  { script: 'check', count: (succeeded) => ({ passed: 0, failed: succeeded ? 0 : 1 }) },
  {
    script: 'test:unit',
    count: countedIn('vitest.json', (all) => ({ passed: all.numPassedTests, failed: all.numFailedTests })),
  },
  {
    script: 'test:e2e',
    count: countedIn('playwright.json', ({ stats, errors }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
    })),
  },
];

rmSync(RESULTS, { recursive: true, force: true });
const rows = STEPS.map(({ script, count }) => {
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const succeeded = status === 0;
  return { script, succeeded, seconds: (performance.now() - started) / 1000, ...count(succeeded) };
});

console.log();
for (const { script, succeeded, seconds } of rows)
  console.log(`${succeeded ? 'ok    ' : 'FAILED'} ${script} (${seconds.toFixed(0)} s)`);
const sum = (/** @type {'passed' | 'failed'} */ key) => rows.reduce((total, row) => total + row[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = rows.every(({ succeeded, failed }) => succeeded && failed === 0) ? 0 : 1;
