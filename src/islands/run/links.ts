/** Where the run page leads. */
export interface RunLinks {
  readonly loops: string;
  readonly modes: string;
  readonly review: string;
  readonly iteration: string;
  /** Where a plan is made; absent until there is such a page. */
  readonly planner?: string;
}
