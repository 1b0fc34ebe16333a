import { useEffect, useRef } from 'preact/hooks';
import type { Run } from '../../schemas/run.ts';
import { changeRun } from '../../stores/runs.ts';
import { roundLabel } from '../../workflow/run/attempts.ts';
import { isClosed, isFinished } from '../../workflow/run/moves.ts';
import { MODE_NAMES } from '../../workflow/signs.ts';
import { ExportDesk } from './ExportDesk.tsx';
import { LoopPanel } from './LoopPanel.tsx';
import { LoopSteps } from './LoopSteps.tsx';
import type { RunLinks } from './links.ts';
import { Notice } from './Notice.tsx';
import { RecordForm } from './RecordForm.tsx';
import { RecordView } from './RecordView.tsx';
import styles from './Run.module.css';
import { type RecordEntry, recordEntry } from './record-entry.ts';
import type { RunProps } from './run-props.ts';
import { useNow } from './use-now.ts';

interface Props {
  readonly id: string;
  readonly run: Run;
  readonly links: RunLinks;
  /** Takes a record into the library, and tells when it is there. */
  readonly log: (entry: RecordEntry, saved: () => void) => void;
}

/** One run, open to be worked on or finished. */
export function RunDesk({ id, run, links, log }: Props) {
  const now = useNow(run.clock !== null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [id]);
  const change: RunProps['change'] = (next) => changeRun(id, next);
  return (
    <article class={styles.desk} aria-labelledby="run-title">
      <a href="#runs">All runs</a>
      <h2 id="run-title" ref={heading} tabIndex={-1}>
        {run.plan.title}
      </h2>
      <p class={styles.quiet}>
        <a href={links.modes.url}>{MODE_NAMES[run.plan.mode]}</a> · <span role="status">{roundLabel(run)}</span>
      </p>
      {!isClosed(run) && (
        <>
          <LoopSteps {...{ run, change, now }} />
          <Notice run={run} iteration={links.guide.refine} />
          <LoopPanel {...{ run, change, now }} guide={links.guide[run.loop]} />
        </>
      )}
      {isClosed(run) && !isFinished(run) && <RecordForm {...{ run, change }} />}
      {isFinished(run) && (
        <RecordView
          {...{ run, change }}
          library={links.library}
          log={(saved) => log(recordEntry(id, run, new Date()), saved)}
        />
      )}
      <ExportDesk {...{ run, now }} />
    </article>
  );
}
