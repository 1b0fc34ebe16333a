import { spawnSync } from 'node:child_process';

/**
 * Prints one line to stderr: stdout belongs to the command that set-up precedes.
 * @param {string} line
 */
export const say = (line) => process.stderr.write(`${line}\n`);

/**
 * Ends the process with a message that says what to do.
 * @param {string} message
 * @returns {never}
 */
export function giveUp(message) {
  say(`\n${message}\n`);
  process.exit(1);
}

/**
 * Runs a command in the foreground, its output on stderr, and tells whether it succeeded.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 */
export function run(command, args, env = {}) {
  say(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
    // npm and npx are .cmd files on Windows, which only a shell can start; no argument here holds a space.
    shell: process.platform === 'win32',
  });
  return status === 0;
}
