/** Modes of work with an agent, the one with the closest oversight first. */
export const MODES = ['pair-programming', 'bulk-refactor', 'delegated-task'] as const;
/** A mode of work. */
export type Mode = (typeof MODES)[number];
