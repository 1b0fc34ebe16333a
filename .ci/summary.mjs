// Adds up what Vitest and Playwright wrote and prints "N passed, M failed". Fails when either wrote nothing.
import { readFileSync } from 'node:fs';

/** @param {string} name */
function report(name) {
  try {
    return JSON.parse(readFileSync(new URL(`../test-results/${name}.json`, import.meta.url), 'utf8'));
  } catch {
    console.error(`No results of ${name}: it did not run to its end.`);
    process.exitCode = 1;
    return undefined;
  }
}

const unit = report('vitest');
const pages = report('playwright')?.stats;
const passed = (unit?.numPassedTests ?? 0) + (pages?.expected ?? 0);
const failed = (unit?.numFailedTests ?? 0) + (pages?.unexpected ?? 0) + (pages?.flaky ?? 0);
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);
