import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median, quantile } from './measure.ts';
import type { PeerTimes } from './peers/measure-peer.ts';
import { PEERS } from './peers/peers.ts';
import { heading, round, table } from './report.ts';

/** What the peers are measured on, and our own figures on the same. */
export interface Comparison {
  readonly prompts: readonly string[];
  readonly large: string;
  /** µs for each prompt, ms for the large text. */
  readonly own: { readonly perPrompt: readonly number[]; readonly large: number };
}

const FOLDER = fileURLToPath(new URL('peers/', import.meta.url));
const LIMIT_MS = 120_000;

/** Measures each peer in a process of its own, with a time limit, and prints all beside our own figures. */
export function comparePeers({ prompts, large, own }: Comparison): void {
  heading('Beside other linters, same prompts, same run');
  if (!install()) return;
  const input = JSON.stringify({ prompts, large });
  const ours = { median: median(own.perPrompt), p95: quantile(own.perPrompt, 0.95), large: own.large };
  const rows = [['', 'median µs', '× ours', '95th µs', '100 KB ms', '× ours'], row('redraft', ours, ours)];
  for (const name of PEERS) {
    const measured = measure(name, input);
    rows.push(typeof measured === 'string' ? [name, measured] : row(name, measured, ours));
  }
  table(rows.filter((cells) => cells.length > 2));
  for (const [name, problem] of rows.filter((cells) => cells.length === 2)) console.log(`${name}: ${problem}`);
}

interface Summary {
  readonly median: number;
  readonly p95: number;
  /** ms, or why there is no figure. */
  readonly large: number | string;
}

function row(name: string, { median, p95, large }: Summary, ours: Summary & { large: number }): string[] {
  const [ms, times] = typeof large === 'number' ? [round(large), round(large / ours.large)] : [large, '–'];
  return [name, round(median), round(median / ours.median), round(p95), ms, times];
}

/** A peer's figures, or what went wrong. */
function measure(name: string, input: string): Summary | string {
  const args = [...process.execArgv, `${FOLDER}measure-peer.ts`, name];
  const { stdout, stderr, error, status } = spawnSync(process.execPath, args, {
    input,
    encoding: 'utf8',
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
    maxBuffer: 2 ** 26,
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  const times: PeerTimes = Object.assign({}, ...lines.map((line) => JSON.parse(line)));
  const late = error && 'code' in error && error.code === 'ETIMEDOUT';
  const problem = late
    ? `over ${LIMIT_MS / 1000} s`
    : `failed: ${
        stderr
          .trim()
          .split('\n')
          .find((l) => /error/i.test(l)) ?? `exit ${status}`
      }`;
  if (!times.perPrompt) return problem;
  return { median: median(times.perPrompt), p95: quantile(times.perPrompt, 0.95), large: times.large ?? problem };
}

/** Installs the peers into their own folder, unless they are there in the wanted versions. */
function install(): boolean {
  const { dependencies } = JSON.parse(readFileSync(`${FOLDER}package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  if (Object.entries(dependencies).every(([name, version]) => installedVersion(name) === version)) return true;
  console.log(
    'Installing the other linters into tests/bench/peers. This happens once; npm run bench -- --no-peers goes without.',
  );
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: FOLDER,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.log('They could not be installed: see above. No comparison this time.');
  return status === 0;
}

function installedVersion(name: string): string | undefined {
  try {
    return JSON.parse(readFileSync(`${FOLDER}node_modules/${name}/package.json`, 'utf8')).version;
  } catch {
    return undefined;
  }
}
