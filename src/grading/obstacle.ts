import type { Screened } from '../linter/evidence/screen.ts';
import type { Report } from '../linter/types.ts';
import type { Exercise } from '../schemas/exercise.ts';
import { isCopied } from './copied.ts';
import type { Feedback } from './types.ts';

/** Why a text can't pass whatever it mentions: not English, no request, the briefing itself, a contradiction. Null for an honest attempt. */
export function findObstacle(exercise: Exercise, report: Report, screened: Screened): Feedback | null {
  const essential = (message: string, at?: Feedback['at']): Feedback => ({
    kind: 'essential',
    message,
    ...(at ? { at } : {}),
  });
  if (report.language !== 'en') return essential('Unexpected language: only English can be graded so far.');
  if (screened.hollow !== null) return essential(`Expected a request to an assistant: ${screened.hollow}.`);
  if (isCopied(exercise, screened.units)) {
    return essential(
      'Unexpected: the weak prompt or the briefing as it stands. Expected a request that says what to do with the facts.',
    );
  }
  const fault = screened.faults.find(({ cost }) => cost >= SERIOUS);
  return fault ? essential(`Unexpected: the prompt ${fault.reason}.`, { from: fault.from, to: fault.to }) : null;
}

/** Share of the score from which a fault of the whole prompt keeps it from passing. */
const SERIOUS = 0.5;
