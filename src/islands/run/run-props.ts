import type { Run } from '../../schemas/run.ts';

/** What the parts of an open run need. */
export interface RunProps {
  readonly run: Run;
  /** Changes the run and keeps it. */
  readonly change: (change: (run: Run, now: Date) => Run) => void;
}
