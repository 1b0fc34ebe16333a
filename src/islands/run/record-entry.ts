import type { Run } from '../../schemas/run.ts';
import { inWords } from '../../workflow/run/durations.ts';
import { MODE_NAMES } from '../../workflow/run/loops.ts';
import { isClosed } from '../../workflow/run/moves.ts';
import { totalsOf } from '../../workflow/run/totals.ts';

/** A record as the prompt log keeps it: the specification, and what became of it. */
export interface RecordEntry {
  readonly title: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly rating: number | null;
  readonly notes: string;
  readonly source: { readonly kind: 'run'; readonly id: string };
}

/** Turns a finished run into an entry of the prompt log. */
export function recordEntry(id: string, run: Run, now: Date): RecordEntry {
  const { plan, record, rounds } = run;
  const { planned, spent } = totalsOf(run, now).together;
  const accepted = isClosed(run) && rounds.at(-1)?.outcome === 'accepted';
  return {
    title: plan.title,
    text: plan.specification.trim() || plan.title,
    tags: ['run', plan.mode],
    rating: record.rating,
    notes: [
      record.well.trim() && `What went well: ${record.well.trim()}`,
      record.change.trim() && `What to change: ${record.change.trim()}`,
      `${MODE_NAMES[plan.mode]}, ${rounds.length} ${rounds.length === 1 ? 'round' : 'rounds'}, ${accepted ? 'accepted' : 'done by hand'}; ${inWords(spent)} spent, ${inWords(planned)} planned.`,
    ]
      .filter(Boolean)
      .join('\n'),
    source: { kind: 'run', id },
  };
}
