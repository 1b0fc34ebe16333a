import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { giveUp, run, say } from './terminal.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function ownOfPlaywright() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
}

/**
 * Finds a Chromium that Playwright can drive: the one in CHROMIUM_PATH, Playwright's own, or one on the PATH.
 * @returns {Promise<string | undefined>} the executable
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isExecutable(named)) giveUp(`CHROMIUM_PATH is ${named}, which is not an executable file.`);
    return named;
  }
  const own = await ownOfPlaywright();
  return isExecutable(own) ? own : onPath();
}

/** @type {(() => boolean)[]} ways to get one, in the order in which they are tried */
const INSTALLERS = [
  () => run('npx', ['playwright', 'install', 'chromium']),
  () => {
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '-q', '--no-install-recommends', 'chromium'];
    return run('apt-get', ['update', '-q'], env) && run('apt-get', install, env);
  },
];

/** Sees to it that there is a Chromium for the end-to-end tests. */
export async function provideChromium() {
  if (await findChromium()) return;
  say('No Chromium found for the end-to-end tests: installing one.');
  for (const install of INSTALLERS) if (install() && (await findChromium())) return;
  giveUp('No Chromium could be installed. Install Chromium or Google Chrome and set CHROMIUM_PATH to its executable.');
}
