/** Fitted weights by cue id. Written by `npm run -s redraft -- fit`; a cue that is not listed keeps its author's weight. */
export const WEIGHTS: Readonly<Record<string, number>> = {};
