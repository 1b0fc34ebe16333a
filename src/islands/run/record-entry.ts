import { RUN_LIMITS, type Run } from '../../schemas/run.ts';
import { inWords } from '../../workflow/durations.ts';
import { oneLine } from '../../workflow/run/markdown.ts';
import { currentRound } from '../../workflow/run/moves.ts';
import { totalsOf } from '../../workflow/run/totals.ts';
import { MODE_NAMES } from '../../workflow/signs.ts';

/** A record as the prompt log keeps it: the specification, and what became of it. */
export interface RecordEntry {
  readonly title: string;
  readonly text: string;
  readonly tags: string[];
  readonly rating: number | null;
  readonly notes: string;
  /** Empty: a run does not know it. */
  readonly assistant: string;
  readonly source: { readonly kind: 'run'; readonly id: string };
}

function endingOf(run: Run, now: Date): string {
  const { plan, rounds } = run;
  const { planned, spent } = totalsOf(run, now).together;
  const ending = currentRound(run).outcome === 'accepted' ? 'accepted' : 'done by hand';
  const inRounds = `${rounds.length} ${rounds.length === 1 ? 'round' : 'rounds'}`;
  return `${MODE_NAMES[plan.mode]}, ${inRounds}, ${ending}; ${inWords(spent)} spent, ${inWords(planned)} planned.`;
}

/** Turns a finished run into an entry of the prompt log. */
export function recordEntry(id: string, run: Run, now: Date): RecordEntry {
  const { plan, record } = run;
  const well = record.well.trim();
  const change = record.change.trim();
  const lines = [
    endingOf(run, now),
    ...(well ? [`What went well: ${well}`] : []),
    ...(change ? [`What to change: ${change}`] : []),
  ];
  return {
    title: oneLine(plan.title),
    text: plan.specification.trim() || plan.title,
    tags: ['run', plan.mode],
    rating: record.rating,
    notes: lines.join('\n').slice(0, RUN_LIMITS.notes),
    assistant: '',
    source: { kind: 'run', id },
  };
}
