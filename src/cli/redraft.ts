import { CommandError } from './command-error.ts';
import { COMMANDS } from './commands/commands.ts';
import { HELP } from './help.ts';

/** Runs the command line. Exit codes: 0 fine, 1 findings or a failed grade, 2 a call that can't be carried out. */
async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS[name];
  if (!command)
    throw new CommandError(`Unknown command "${name}", expected one of ${Object.keys(COMMANDS).join(', ')}.`);
  return command(rest);
}

// A reader that closes the pipe early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  process.stderr.write(`redraft: ${error.message}\nTry: redraft --help\n`);
  process.exitCode = 2;
}
