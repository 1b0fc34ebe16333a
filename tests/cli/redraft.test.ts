import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const CLI = fileURLToPath(new URL('../../src/cli/redraft.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'redraft-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const run = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', CLI, ...args],
    { input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

const GOOD =
  'In `src/cart/total.ts` (TypeScript 5.6) `total()` adds the shipping cost twice when a voucher is used. Make it add shipping once, keep the signature, and add a Vitest case for a voucher of 5 EUR.';

describe('redraft lint', () => {
  test('prints score, components and findings with their places', () => {
    const { status, stdout } = run(['lint'], GOOD);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<stdin>: score \d+\n {2}has: .*Context.*Task/);
  });

  test('prints one report per fence that is marked as a prompt', () => {
    const path = file('prompts.md', `# Ours\n\n\`\`\`prompt\n${GOOD}\n\`\`\`\n\n\`\`\`prompt\nfix it\n\`\`\`\n`);
    const reports = JSON.parse(run(['lint', '--format', 'json', path]).stdout);
    expect(reports.map((r: { lineOffset: number }) => r.lineOffset)).toEqual([3, 7]);
    expect(reports[0].score).toBeGreaterThan(reports[1].score);
  });

  test('prints SARIF with places in the file', () => {
    const path = file('bad.txt', 'make it better etc.');
    const log = JSON.parse(run(['lint', '--format', 'sarif', path]).stdout);
    expect(log.version).toBe('2.1.0');
    const [result] = log.runs[0].results;
    expect(result.locations[0].physicalLocation.region.startLine).toBe(1);
    expect(log.runs[0].tool.driver.rules.map((r: { id: string }) => r.id)).toContain(result.ruleId);
  });

  test('fails below the least score, and not when told never to', () => {
    expect(run(['lint', '--min-score', '90'], 'fix it').status).toBe(1);
    expect(run(['lint', '--fail-on', 'never'], 'fix it').status).toBe(0);
  });

  test('says that only English can be graded', () => {
    expect(
      run(['lint'], 'Bitte schreibe eine Funktion, die E-Mail-Adressen prüft und keine Abhängigkeiten hat.').stdout,
    ).toContain('only English can be graded');
  });
});

describe('redraft batch', () => {
  test('answers each line of input in its order', () => {
    const path = file(
      'in.jsonl',
      `${JSON.stringify({ id: 'a', text: GOOD })}\n${JSON.stringify({ id: 'b', text: 'add logging', exercise: 'add-logging' })}\n`,
    );
    const lines = run(['batch', path])
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((l) => l.id)).toEqual(['a', 'b']);
    expect(lines[0]).toMatchObject({ language: 'en', components: { context: true, task: true } });
    expect(lines[1].exercise).toMatchObject({ id: 'add-logging', passed: false, criteria: { where: false } });
  });
});

describe('a wrong call', () => {
  test.each([
    [['grumble'], 'Unknown command "grumble"'],
    [['lint', '--format', 'xml'], 'Unexpected --format xml, expected text, json, sarif'],
    [['lint', join(folder, 'nowhere.txt')], 'does not exist'],
    [['lint', join(folder, '*.nothing')], 'No file matches'],
    [['lint', '--min-score', 'high'], 'expected a number from 0 to 100'],
    [['grade'], 'grade needs --exercise ID'],
    [['grade', '--exercise', 'nope'], 'There is no exercise "nope", expected one of add-logging'],
    [['batch', file('bad.jsonl', 'not json')], 'bad.jsonl:1: unexpected text, expected a JSON object'],
  ])('%j exits with 2 and says what to change', (args, message) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('--help shows the commands and examples', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('redraft grade --exercise add-logging answer.txt');
  });
});
