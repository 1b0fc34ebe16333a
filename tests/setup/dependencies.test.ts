import { expect, test } from 'vitest';
import { matches } from '../../.ci/dependencies.mjs';

const WANTED = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a-win32': { version: '1.0.0', optional: true },
};

test('accepts what the lock file asks for, without the builds for other systems', () => {
  expect(matches(WANTED, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
});

test('notices a package that is missing', () => {
  expect(matches(WANTED, {})).toBe(false);
});

test('notices a package in another version, an optional one too', () => {
  expect(matches(WANTED, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
  const other = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/a-win32': { version: '2.0.0' } };
  expect(matches(WANTED, other)).toBe(false);
});

test('notices a package that the lock file no longer has', () => {
  const leftover = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } };
  expect(matches(WANTED, leftover)).toBe(false);
});
