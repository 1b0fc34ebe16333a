import type { Situation } from '../../schemas/situation.ts';
import type { ReviewPoint } from '../../workflow/checklist.ts';
import type { Guide } from '../guide.ts';

/** An example to start from. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly situation: Situation;
}

/** What the planner needs from the site. */
export interface PlannerProps {
  readonly examples: readonly Example[];
  /** The whole list for reviews, of which the plan takes what fits. */
  readonly points: readonly ReviewPoint[];
  /** Pages of the guide by their path below `learn/`. */
  readonly pages: Readonly<Record<string, { readonly title: string; readonly url: string }>>;
  readonly guide: Guide;
  readonly playground: string;
  /** Where runs are worked on. */
  readonly runPage: string;
}
