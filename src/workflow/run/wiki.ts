import { LOOPS, type Run } from '../../schemas/run.ts';
import { inWords } from '../durations.ts';
import { MODE_NAMES } from '../signs.ts';
import { LOOP_WORDS } from './loops.ts';
import { document, fenced, oneLine, roundItems, taskItems } from './markdown.ts';
import { type Totals, totalsOf } from './totals.ts';

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

function facts({ plan, createdAt, record }: Run): string {
  return [
    `- Mode: ${MODE_NAMES[plan.mode].toLowerCase()}`,
    `- Begun: ${days.format(new Date(createdAt))}`,
    record.finishedAt ? `- Finished: ${days.format(new Date(record.finishedAt))}` : '- Not finished yet',
    ...(record.rating ? [`- Rating: ${record.rating} of 5`] : []),
  ].join('\n');
}

function timeTable({ loops, together }: Totals): string {
  const row = (name: string, { planned, spent }: Totals['together']) =>
    `| ${name} | ${inWords(planned)} | ${inWords(spent)} |`;
  return [
    '| Loop | Planned | Spent |',
    '| --- | --- | --- |',
    ...loops.map((total) => row(LOOP_WORDS[total.loop].name, total)),
    row('Together', together),
  ].join('\n');
}

const section = (heading: string, body: string) => body.trim() !== '' && `${heading}\n\n${body.trim()}`;

/** A run as a page of a wiki: all that was written down, with times and rounds. */
export function toWiki(run: Run, now: Date): string {
  const { plan, notes, record } = run;
  const noted = LOOPS.filter((loop) => notes[loop].trim() !== '');
  return document([
    `# ${oneLine(plan.title)}`,
    facts(run),
    section('## What went well', record.well),
    section('## What to change', record.change),
    section('## Time', timeTable(totalsOf(run, now))),
    section('## Rounds', roundItems(run)),
    section('## Checklist of the last round', taskItems(run)),
    noted.length > 0 && '## Notes',
    ...noted.map((loop) => section(`### ${LOOP_WORDS[loop].name}`, notes[loop])),
    plan.specification.trim() !== '' && section('## Specification', fenced(plan.specification)),
  ]);
}
