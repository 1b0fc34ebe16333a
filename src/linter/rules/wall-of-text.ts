import type { Span } from '../types.ts';
import { defineRule } from './define-rule.ts';

/** Rule of thumb: about seven sentences, more than fit on a phone's screen. */
const LONGEST = 120;
const SHOWN = 60;

/** Reports a long paragraph without a break. */
export default defineRule({
  id: 'wall-of-text',
  severity: 'warning',
  topic: 'structure',
  summary: 'Reports a paragraph of more than 120 words without a break.',
  why: 'In a long paragraph the request, the facts and the limits run into each other, and the one limit in the middle is the one that is missed, by people as by assistants. Nothing has to be cut: line breaks and bullets are enough. The limit of 120 words is a rule of thumb.',
  remedy:
    'Break it up: one paragraph for the situation, one sentence for the request, a list for the limits and checks.',
  cases: [
    `⟦The export in our shop writes one file per customer and that⟧ ${'was fine while we had forty of them but now there are thousands and the job runs into the next morning so that the people in the office wait for their files and call us. '.repeat(4).trim()}`,
    `Situation:\n\n⟦We have a queue that holds jobs of three kinds and each kind⟧ ${'has a worker of its own which takes a job from the head and writes the result to a table that the page reads every few seconds. '.repeat(5).trim()}`,
    `Situation:\n${'- The worker takes a job from the head of the queue and writes the result to the table.\n'.repeat(12)}`,
    `${'The worker takes a job from the head of the queue.\n\nIt writes the result to the table that the page reads.\n\n'.repeat(9)}`,
    'Rename `qty` to `quantity` in `cart.ts` and in its tests.',
  ],
  example: {
    weak: `Fix the export. ${'It writes one file per customer and was fine for forty of them, but now there are thousands and it runs into the morning, and the office waits for the files. '.repeat(5).trim()}`,
    strong:
      'Fix the export in `export.ts`.\n\nIt writes one file per customer. That was fine for 40; with 6,000 it runs for 5 hours.\n\n- Write the files in parallel, at most 8 at a time.\n- Keep their names.',
  },
  misses: ['Many short paragraphs that together say too much; the rules on signal look at that.'],
  falsePositives: ['A quotation that has to stay as it is.'],
  *check({ doc }) {
    for (const block of doc.blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
      for (const run of runsIn(doc.prose, block)) {
        if (run.to - run.from < LONGEST * 2) continue;
        const words = doc.prose.slice(run.from, run.to).match(/\S{1,400}/g)?.length ?? 0;
        if (words <= LONGEST) continue;
        yield {
          from: run.from,
          to: endOfWord(doc.prose, run),
          message: `Unexpected paragraph of ${words} words without a break, expected at most ${LONGEST}.`,
        };
        break;
      }
    }
  },
});

const OWN_LINE = /[.:!?;)]\s{0,4}$/;
const STARTS = /^\s{0,12}(?:[-*+•–]|\d{1,2}[.)])\s/;

/** Stretches between lines that a writer has broken on purpose; wrapped lines belong together. */
function* runsIn(prose: string, { from, to }: Span): Generator<Span> {
  let start = from;
  for (let at = from; at < to; ) {
    const stop = prose.indexOf('\n', at);
    if (stop < 0 || stop >= to) break;
    const line = prose.slice(at, stop);
    if (
      line.trim() === '' ||
      (OWN_LINE.test(line) && line.length < 70) ||
      STARTS.test(prose.slice(stop + 1, stop + 20))
    ) {
      yield trimmed(prose, start, stop);
      start = stop + 1;
    }
    at = stop + 1;
  }
  yield trimmed(prose, start, to);
}

function trimmed(prose: string, from: number, to: number): Span {
  const text = prose.slice(from, to);
  return { from: from + text.length - text.trimStart().length, to: from + text.trimEnd().length };
}

/** The paragraph's first words, enough to find it. */
function endOfWord(prose: string, { from, to }: Span): number {
  const space = prose.indexOf(' ', from + SHOWN);
  return space < 0 || space > to ? to : space;
}
