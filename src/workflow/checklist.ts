import type { Checklist } from '../schemas/reference.ts';
import { fits } from './conditions.ts';
import type { Scene } from './scene.ts';

/** A point of a review with the reason, and with the conditions under which it belongs into the list. */
export type ReviewPoint = Checklist['items'][number];

/** The points of a review that fit the mode, the stack and the risk, in the order of the list. */
export const fitChecklist = (points: readonly ReviewPoint[], { facts, mode }: Scene): readonly ReviewPoint[] =>
  points.filter(({ when = {} }) => fits(when, facts, mode));
