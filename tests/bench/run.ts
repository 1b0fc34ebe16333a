import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { lint } from '../../src/linter/lint.ts';
import { markdownParser } from '../../src/linter/parse/markdown.ts';
import { measureGallery } from './gallery.ts';
import { compare, fastest, median, quantile } from './measure.ts';
import { comparePeers } from './peers.ts';
import { heading, show } from './report.ts';
import { sizeOf } from './size.ts';
import { hostile, prompts, textOf } from './texts.ts';

const ROUNDS = 40;
const parse = (text: string): unknown => markdownParser.parse(text);

if (process.argv.includes('--help')) {
  console.log(
    'Usage: npm run bench [-- --no-peers]\nMeasures the linter, and beside it other linters, which are installed on demand.',
  );
} else {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  const perPrompt = measurePrompts();
  const large = measureLarge();
  measureHostile();
  measureGallery();
  measureStartUp();
  await measureSize();
  if (!process.argv.includes('--no-peers'))
    comparePeers({ prompts, large: textOf(100_000), own: { perPrompt, large } });
}

/** Prompts of everyday length; the times of `lint`, in µs. */
function measurePrompts(): readonly number[] {
  const lengths = prompts.map(({ length }) => length);
  heading(
    `${prompts.length} prompts of ${Math.min(...lengths)} to ${Math.max(...lengths).toLocaleString('en')} characters, median ${median(lengths)}`,
  );
  const [bare = [], own = []] = compare([parse, lint], prompts, ROUNDS);
  show({ label: 'bare Markdown parse, median', value: median(bare), unit: 'µs' });
  show({ label: 'bare Markdown parse, 95th percentile', value: quantile(bare, 0.95), unit: 'µs' });
  show({ label: 'lint, median', value: median(own), unit: 'µs', atMost: 300 });
  show({ label: 'lint, 95th percentile', value: quantile(own, 0.95), unit: 'µs' });
  show({
    label: 'lint ÷ parse of the same prompt, median',
    value: median(own.map((us, i) => us / (bare[i] ?? 1))),
    unit: 'times',
    atMost: 5,
  });
  return own;
}

/** Long texts; the time of `lint` for 100 KB, in ms. */
function measureLarge(): number {
  heading('Long texts');
  const small = fastest(() => lint(textOf(100_000)), 9);
  const big = fastest(() => lint(textOf(1_000_000)), 3);
  show({ label: 'lint, 100 KB', value: small, unit: 'ms', atMost: 60 });
  show({ label: 'lint, 1 MB', value: big, unit: 'ms' });
  show({ label: '1 MB ÷ 100 KB', value: big / small, unit: 'times', atMost: 12 });
  show({
    label: 'lint ÷ parse of the same 100 KB',
    value: small / fastest(() => parse(textOf(100_000)), 9),
    unit: 'times',
  });
  return small;
}

function measureHostile(): void {
  heading(`${hostile.length} hostile texts of 32 KB, the slowest three`);
  const times = hostile.map(({ name, text }) => ({ name, ms: fastest(() => lint(text), 2) }));
  for (const { name, ms } of times.sort((a, b) => b.ms - a.ms).slice(0, 3))
    show({ label: name, value: ms, unit: 'ms', atMost: 300 });
}

function measureStartUp(): void {
  heading('Start-up in a fresh process, the fastest of five');
  const script = fileURLToPath(new URL('start-up.ts', import.meta.url));
  const runs = Array.from({ length: 5 }, (): { load: number; first: number } =>
    JSON.parse(execFileSync(process.execPath, [...process.execArgv, script], { encoding: 'utf8' })),
  );
  show({ label: 'import', value: Math.min(...runs.map((run) => run.load)), unit: 'ms' });
  show({ label: 'first lint', value: Math.min(...runs.map((run) => run.first)), unit: 'ms' });
}

async function measureSize(): Promise<void> {
  heading('Size in the browser, without the Markdown parser that the editor brings');
  const linter = await sizeOf('linter/lint.ts');
  const grading = await sizeOf('grading/grade.ts');
  show({ label: 'linter and rules, minified', value: linter.minified, unit: 'kB' });
  show({ label: 'linter and rules, gzip', value: linter.gzip, unit: 'kB gzip', atMost: 40 });
  show({ label: 'grading on top of it, gzip', value: grading.gzip - linter.gzip, unit: 'kB gzip' });
}
