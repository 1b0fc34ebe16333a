import { time } from './measure.ts';

// Runs in a process of its own, where nothing is loaded or warm yet: prints the ms of the import and of the first call.
const start = performance.now();
const { lint } = await import('../../src/linter/lint.ts');
const load = performance.now() - start;
const text = 'Add a limit of 5 attempts a minute to `POST /login` in src/login.ts and answer 429 above it.';
const first = time(() => lint(text));
console.log(JSON.stringify({ load, first }));
