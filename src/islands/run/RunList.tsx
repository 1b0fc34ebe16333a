import { useEffect, useRef, useState } from 'preact/hooks';
import type { Run } from '../../schemas/run.ts';
import { deleteRun } from '../../stores/runs.ts';
import { isFinished } from '../../workflow/run/moves.ts';
import { Button } from '../controls/Button.tsx';
import styles from './Run.module.css';
import { RunItem } from './RunItem.tsx';

interface Gone {
  readonly title: string;
  readonly undo: () => void;
}

/** Open and finished runs, the newest first. */
export function RunList({ all }: { readonly all: Readonly<Record<string, Run>> }) {
  const [gone, setGone] = useState<Gone | null>(null);
  const undoButton = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with its run.
  useEffect(() => {
    if (gone) undoButton.current?.querySelector('button')?.focus();
  }, [gone]);
  const newestFirst = Object.entries(all).sort(([, a], [, b]) => b.createdAt.localeCompare(a.createdAt));
  const groups = [
    { id: 'open-runs', title: 'Under way', entries: newestFirst.filter(([, run]) => !isFinished(run)) },
    { id: 'finished-runs', title: 'Finished', entries: newestFirst.filter(([, run]) => isFinished(run)) },
  ];
  return (
    <div class={styles.lists}>
      <div role="status" ref={undoButton}>
        {gone && (
          <p class={styles.notice}>
            “{gone.title}” is deleted.{' '}
            <Button
              look="link"
              onClick={() => {
                gone.undo();
                setGone(null);
              }}
            >
              Undo
            </Button>
          </p>
        )}
      </div>
      {groups.map(
        ({ id, title, entries }) =>
          entries.length > 0 && (
            <section key={id} class={styles.stack} aria-labelledby={id}>
              <h2 id={id}>{title}</h2>
              <ul class={styles.list}>
                {entries.map(([key, run]) => (
                  <RunItem
                    key={key}
                    id={key}
                    run={run}
                    onDelete={() => setGone({ title: run.plan.title, undo: deleteRun(key) })}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}
