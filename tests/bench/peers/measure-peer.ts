import { text as readAll } from 'node:stream/consumers';
import { typical } from '../measure.ts';
import type { Engine } from './peers.ts';

/** What this script prints, each part in a line of JSON as soon as it is known. */
export interface PeerTimes {
  /** Time for each prompt in µs. */
  readonly perPrompt?: readonly number[];
  /** Time for the large text in ms. */
  readonly large?: number;
}

const BUDGET_MS = 15_000;
const ROUNDS = 40;

const { prompts, large } = JSON.parse(await readAll(process.stdin)) as { prompts: string[]; large: string };
const { lint } = (await import(`./engines/${process.argv[2]}.ts`)) as { lint: Engine };

// As many rounds as ours, or as many as the budget allows, and never fewer than three; the first is for warming up.
const taken = prompts.map((): number[] => []);
const start = performance.now();
for (let round = 0; round < 3 || (round < ROUNDS && performance.now() - start < BUDGET_MS); round++)
  for (const [i, prompt] of prompts.entries()) {
    const ms = await time(prompt);
    if (round > 0) taken[i]?.push(ms * 1000);
  }
print({ perPrompt: taken.map(typical) });
print({ large: Math.min(await time(large), await time(large)) });

async function time(text: string): Promise<number> {
  const begun = performance.now();
  const result = lint(text);
  if (result instanceof Promise) await result;
  return performance.now() - begun;
}

function print(times: PeerTimes): void {
  console.log(JSON.stringify(times));
}
