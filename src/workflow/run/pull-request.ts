import type { Run } from '../../schemas/run.ts';
import { inWords } from '../durations.ts';
import { MODE_NAMES } from '../signs.ts';
import { document, fenced, oneLine, roundItems, taskItems } from './markdown.ts';
import { totalsOf } from './totals.ts';

/** A run as the description of a pull request: what was asked, how it was verified, and in how many rounds. */
export function toPullRequest(run: Run, now: Date): string {
  const { plan, notes } = run;
  const { spent, planned } = totalsOf(run, now).together;
  const specification = plan.specification.trim();
  return document([
    `## ${oneLine(plan.title)}`,
    `Made with an assistant. Mode: ${MODE_NAMES[plan.mode].toLowerCase()}. Time: ${inWords(spent)}, planned ${inWords(planned)}.`,
    specification !== '' && `<details>\n<summary>What was asked</summary>\n\n${fenced(specification)}\n\n</details>`,
    (plan.checklist.length > 0 || notes.review.trim() !== '') && '### How it was verified',
    taskItems(run),
    notes.review.trim(),
    '### Rounds',
    roundItems(run),
  ]);
}
