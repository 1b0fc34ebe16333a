import { defineRule } from './define-rule.ts';
import { fenceAround, looseCode } from './reading/loose-code.ts';

/** Reports errors, traces and logs that run on from the prose. */
export default defineRule({
  id: 'trace-outside-fence',
  severity: 'info',
  topic: 'structure',
  summary: 'Reports error messages, stack traces and logs of several lines without a fence.',
  why: 'A trace is evidence, and its line breaks are part of it. Without a fence Markdown joins its lines, drops `<anonymous>` as a tag, and nothing tells the machine’s words from the writer’s.',
  remedy: 'Put a line of three backticks with `text` before the output and one of three backticks after it.',
  cases: [
    'The worker dies at start:\n⟦Traceback (most recent call last):\n  File "worker.py", line 41, in main\n  File "queue.py", line 12, in connect\nConnectionError: refused⟧\n\nFind the cause.',
    'CI fails:\n\n⟦npm ERR! code ERESOLVE\nnpm ERR! could not resolve react@19⟧',
    'The worker dies at start:\n```text\nTraceback (most recent call last):\n  File "worker.py", line 41, in main\nConnectionError: refused\n```',
    'The page shows `TypeError: user is undefined` at line 42 of `session.ts`.',
    'Log errors with the request id.\nWarn when the queue is longer than 100.',
  ],
  example: {
    weak: 'The build fails, why?\nerror TS2345: Argument of type string is not assignable\nERROR: Process finished with exit code 2\nnpm ERR! code ELIFECYCLE',
    strong:
      'The build fails, why?\n```text\nerror TS2345: Argument of type string is not assignable\nnpm ERR! code ELIFECYCLE\n```',
  },
  misses: ['A message on a single line.', 'Output in a format of its own.'],
  falsePositives: ['A list of log lines that is meant as a specification.'],
  *check({ doc }) {
    for (const trace of looseCode(doc)) {
      if (trace.kind !== 'trace') continue;
      const fix = fenceAround(doc, trace, 'text');
      yield {
        from: trace.from,
        to: trace.to,
        message: 'Unexpected machine output without a fence, expected it between lines of three backticks.',
        ...(fix ? { fix } : {}),
      };
    }
  },
});
