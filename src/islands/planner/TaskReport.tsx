import { changeAnswers } from '../../stores/plans.ts';
import { textareaHandle } from '../editor/textarea-handle.ts';
import type { Guide } from '../guide.ts';
import { ReportAnnouncer } from '../report/ReportAnnouncer.tsx';
import { Score } from '../report/Score.tsx';
import { fieldId } from './fields.ts';
import { LiveFindings } from './LiveFindings.tsx';
import styles from './Planner.module.css';
import { useLiveText } from './use-live-text.ts';

interface Props {
  readonly task: string;
  readonly guide: Guide;
}

function handle() {
  const area = document.getElementById(fieldId('task'));
  return area instanceof HTMLTextAreaElement ? textareaHandle(area, (task) => changeAnswers({ task })) : null;
}

/** What the linter says of the task alone, as it is typed. What the other answers add is not missed here. */
export function TaskReport({ task, guide }: Props) {
  const $live = useLiveText(task);
  if (task.trim() === '') return <p class={styles.hint}>The linter speaks here as the task is typed.</p>;
  return (
    <div class={styles.report}>
      <Score $live={$live} />
      <p class={styles.hint}>
        The task alone. The answers below add the rest, and the specification is judged as a whole.
      </p>
      <LiveFindings
        $live={$live}
        guide={guide}
        handle={handle}
        concerns={({ rule }) => !/^missing-|^no-scope|^spreading-|^change-without/.test(rule)}
      />
      <ReportAnnouncer $live={$live} />
    </div>
  );
}
