import { describe, expect, test } from 'vitest';
import { lint } from '../../src/linter/lint.ts';
import type { Report } from '../../src/linter/types.ts';
import type { Fault } from '../../src/schemas/guide-prompt.ts';
import { GUIDE_PROMPTS } from '../support/guide-prompts.ts';

/** From this score on a prompt is good. */
const GOOD = 80;

function hasFault(report: Report, fault: Fault): boolean {
  if ('missing' in fault) return !report.components[fault.missing].present;
  if ('antiPattern' in fault) return report.antiPatterns[fault.antiPattern].present;
  return report.findings.some(({ rule }) => rule === fault.rule);
}

test('there are prompts for the whole guide', () => {
  expect(GUIDE_PROMPTS.length).toBeGreaterThan(45);
});

describe.each(GUIDE_PROMPTS)('$id', ({ weak, faults = [], strong, notes }) => {
  test.runIf(weak !== undefined)('the weak prompt has the faults that the page speaks of', () => {
    const report = lint(weak ?? '');
    expect(faults.filter((fault) => !hasFault(report, fault))).toEqual([]);
    if (strong !== undefined) expect(report.score).toBeLessThan(lint(strong).score);
  });

  test.runIf(strong !== undefined)('the strong prompt is good and has the parts that the notes name', () => {
    const report = lint(strong ?? '');
    expect(report.score).toBeGreaterThanOrEqual(GOOD);
    expect(notes.map(({ part }) => part).filter((part) => !report.components[part].present)).toEqual([]);
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
