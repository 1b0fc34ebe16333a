import type { Run } from '../../schemas/run.ts';
import { inWords } from '../../workflow/durations.ts';
import { roundLabel } from '../../workflow/run/attempts.ts';
import { LOOP_WORDS } from '../../workflow/run/loops.ts';
import { isClosed, isFinished } from '../../workflow/run/moves.ts';
import { totalsOf } from '../../workflow/run/totals.ts';
import { toWiki } from '../../workflow/run/wiki.ts';
import { MODE_NAMES } from '../../workflow/signs.ts';
import { Button } from '../controls/Button.tsx';
import { handOut } from '../controls/hand-out.ts';
import { fileName } from './file-name.ts';
import styles from './Run.module.css';

interface Props {
  readonly id: string;
  readonly run: Run;
  readonly onDelete: () => void;
}

function standing(run: Run): string {
  if (isFinished(run)) return `${run.rounds.length} ${run.rounds.length === 1 ? 'round' : 'rounds'}`;
  return isClosed(run) ? 'the record is open' : `${roundLabel(run)}, ${LOOP_WORDS[run.loop].name.toLowerCase()}`;
}

/** A run in the list, with what can be done with it. */
export function RunItem({ id, run, onDelete }: Props) {
  const { title, mode } = run.plan;
  const spent = inWords(totalsOf(run, new Date()).together.spent);
  return (
    <li class={styles.item}>
      <a href={`#${id}`}>{title}</a>
      <span class={styles.quiet}>
        {MODE_NAMES[mode]} · {standing(run)} · {spent}
        {run.clock && ' · the clock runs'}
      </span>
      <div class={styles.actions}>
        <Button aria-label={`Export ${title}`} onClick={() => handOut(fileName(title), toWiki(run, new Date()))}>
          Export
        </Button>
        <Button aria-label={`Delete ${title}`} onClick={onDelete}>
          Delete
        </Button>
      </div>
    </li>
  );
}
