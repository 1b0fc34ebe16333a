import { perform } from './perform.ts';
import type { Request, Response } from './protocol.ts';

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  const { number, job } = data;
  let response: Response;
  try {
    response = { number, ok: true, value: await perform(job) };
  } catch {
    response = { number, ok: false };
  }
  postMessage(response);
});
