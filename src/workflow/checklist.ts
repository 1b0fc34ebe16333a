import type { Checklist } from '../schemas/reference.ts';
import { fits } from './conditions.ts';
import type { Scene } from './scene.ts';

/** A point of a review with the reason, and with the conditions under which it belongs into the list. */
export type ReviewPoint = Checklist['items'][number];

const belongsToMode = ({ when }: ReviewPoint) => when?.modes !== undefined;

/** The points of a review that fit the mode, the stack and the risk: those of the mode first, for they are looked at first. */
export function fitChecklist(points: readonly ReviewPoint[], { facts, mode }: Scene): readonly ReviewPoint[] {
  const fitting = points.filter(({ when = {} }) => fits(when, facts, mode));
  return [...fitting.filter(belongsToMode), ...fitting.filter((point) => !belongsToMode(point))];
}
