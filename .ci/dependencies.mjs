import { readFileSync } from 'node:fs';
import { giveUp, run, say } from './terminal.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Package */
/** @typedef {Record<string, Package>} Packages by path; the root package stands under '' */

/**
 * Tells whether what npm says it installed is what the lock file asks for. Optional packages may be absent:
 * most of them are builds for other systems.
 * @param {Packages} wanted
 * @param {Packages} present
 */
export function matches(wanted, present) {
  const there = Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    return present[path] ? present[path].version === version : Boolean(optional || devOptional);
  });
  return there && Object.keys(present).every((path) => path in wanted);
}

/**
 * @param {string} file
 * @returns {Packages}
 */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  try {
    // npm writes this file last, so an interrupted installation leaves none.
    return matches(wanted, packagesOf('node_modules/.package-lock.json'));
  } catch {
    return false;
  }
}

/** Installs the dependencies unless they are already what the lock file says. */
export function installDependencies() {
  if (isInstalled()) return;
  say('Installing the dependencies. This happens once, and again when package-lock.json changes.');
  // On an old Node npm would warn about every package's engines; recent-node.mjs takes care of that.
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    giveUp('npm ci failed: see above. Without a network, nothing can be installed.');
}
