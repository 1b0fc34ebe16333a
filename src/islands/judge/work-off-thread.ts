import type { Grade } from '../../grading/types.ts';
import type { Report } from '../../linter/types.ts';
import type { Outcome } from '../../stores/judging.ts';
import type { Job, Request, Response } from './protocol.ts';

/** Time after which a job is given up, in ms. */
export const PATIENCE = 8_000;

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, (outcome: Outcome<Report | Grade>) => void>();

function settle(number: number, outcome: Outcome<Report | Grade>): void {
  waiting.get(number)?.(outcome);
  waiting.delete(number);
}

function dismiss(reason: 'timeout' | 'error'): void {
  worker?.terminate();
  worker = undefined;
  for (const number of [...waiting.keys()]) settle(number, { ok: false, reason });
}

function hire(): Worker {
  const hired = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  hired.addEventListener('message', ({ data }: MessageEvent<Response>) =>
    settle(data.number, data.ok ? { ok: true, value: data.value } : { ok: false, reason: 'error' }),
  );
  hired.addEventListener('error', () => dismiss('error'));
  return hired;
}

/** Does a job in a worker, which is dismissed when it takes longer than `patience` (ms). */
export function workOffThread(job: Job, patience = PATIENCE): Promise<Outcome<Report | Grade>> {
  worker ??= hire();
  const request: Request = { number: ++last, job };
  const watchdog = setTimeout(() => dismiss('timeout'), patience);
  return new Promise((resolve) => {
    waiting.set(request.number, (outcome) => {
      clearTimeout(watchdog);
      resolve(outcome);
    });
    worker?.postMessage(request);
  });
}
