import { useStore } from '@nanostores/preact';
import type { RunPlan } from '../../schemas/run.ts';
import { saveEntry } from '../../stores/library.ts';
import { runs } from '../../stores/runs.ts';
import { averagesOf } from '../../workflow/run/averages.ts';
import { StorageNotice } from '../controls/StorageNotice.tsx';
import { useLeakGuard } from '../leak-guard/use-leak-guard.tsx';
import type { RunLinks } from './links.ts';
import { OwnAverages } from './OwnAverages.tsx';
import { ownMinutes } from './own-minutes.ts';
import styles from './Run.module.css';
import { RunDesk } from './RunDesk.tsx';
import { RunList } from './RunList.tsx';
import type { RecordEntry } from './record-entry.ts';
import { StartForm } from './StartForm.tsx';
import { useOpenRun } from './use-open-run.ts';

interface Props {
  /** The points of the review list. */
  readonly review: RunPlan['checklist'];
  readonly links: RunLinks;
}

/** The run that the address names, or all of them and a form to start one. */
export default function RunPage({ review, links }: Props) {
  const id = useOpenRun();
  const all = useStore(runs.$value, { ssr: () => runs.empty });
  const ready = useStore(runs.$ready, { ssr: () => false });
  const run = Object.hasOwn(all, id) ? all[id] : undefined;
  const { guard, dialog } = useLeakGuard();
  const log = (entry: RecordEntry, saved: () => void) =>
    guard(`${entry.text}\n${entry.notes}`, 'Save it anyway', () => {
      saveEntry(entry);
      saved();
    });
  const averages = averagesOf(Object.values(all));
  return (
    <div class={styles.page} id="runs" data-runs={ready ? 'ready' : 'loading'}>
      <StorageNotice />
      {!ready && <p class={styles.quiet}>Reading the runs of this browser …</p>}
      {ready && run && <RunDesk key={id} {...{ id, run, links, log }} />}
      {ready && !run && (
        <>
          {id !== '' && id !== 'runs' && (
            <p role="status" class={styles.notice}>
              This browser keeps no run with this address. It may have been deleted, or belong to another browser.
            </p>
          )}
          <RunList all={all} />
          <StartForm {...{ review, links }} own={ownMinutes(averages)} />
          <OwnAverages averages={averages} />
        </>
      )}
      {dialog}
    </div>
  );
}
