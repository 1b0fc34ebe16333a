import { perform } from './perform.ts';
import type { Request, Response } from './protocol.ts';

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { number, job } = data;
  let response: Response;
  try {
    response = { number, ok: true, value: perform(job) };
  } catch {
    response = { number, ok: false };
  }
  postMessage(response);
});
