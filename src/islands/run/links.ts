import type { Loop } from '../../schemas/run.ts';

/** A page by its title. */
interface TitledLink {
  readonly title: string;
  readonly url: string;
}

/** Where the run page leads. */
export interface RunLinks {
  readonly modes: TitledLink;
  readonly loops: TitledLink;
  /** The page of the guide about each loop. */
  readonly guide: Readonly<Record<Loop, TitledLink>>;
  /** Where a plan is made. */
  readonly planner: string;
  /** Where records are kept. */
  readonly library: string;
}
