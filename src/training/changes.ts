import { ANTI_PATTERN_IDS } from '../linter/types.ts';
import { ANTI_PATTERNS } from '../linter/vocabulary.ts';
import type { LoggedAttempt } from '../schemas/attempts.ts';
import type { Exercise } from '../schemas/exercise.ts';

/** One thing that differs between two attempts; `text` goes on after the name of its kind, backticks enclose code. */
export interface Change {
  /** Better than before; a point that is gone; or a fault that was not there. */
  readonly kind: 'fixed' | 'lost' | 'new';
  readonly text: string;
}

/**
 * What came and went from one attempt to another, the good news first. Criteria and spoils that the exercise does not
 * know any more, and criteria that one of the attempts was not asked for, are left out.
 */
export function changesBetween(
  before: LoggedAttempt,
  after: LoggedAttempt,
  { criteria, spoils }: Pick<Exercise, 'criteria' | 'spoils'>,
): readonly Change[] {
  const changes: Change[] = [];
  for (const { id, label } of criteria) {
    if (before.missed.includes(id) && after.met.includes(id)) changes.push({ kind: 'fixed', text: `now ${label}` });
    if (before.met.includes(id) && after.missed.includes(id))
      changes.push({ kind: 'lost', text: `no longer ${label}` });
  }
  for (const { id, label } of spoils) {
    const [was, is] = [before.spoils.includes(id), after.spoils.includes(id)];
    if (was && !is) changes.push({ kind: 'fixed', text: `no longer ${label}` });
    if (is && !was) changes.push({ kind: 'new', text: label });
  }
  for (const id of ANTI_PATTERN_IDS) {
    const [was, is] = [before.antiPatterns.includes(id), after.antiPatterns.includes(id)];
    const { name, gist } = ANTI_PATTERNS[id];
    if (was && !is) changes.push({ kind: 'fixed', text: `the anti-pattern “${name}” is gone` });
    if (is && !was) changes.push({ kind: 'new', text: `the anti-pattern “${name}”: ${gist}` });
  }
  const order = ['fixed', 'lost', 'new'] as const;
  return changes.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`);

/** The changes in one sentence: what is better first, then how much to look at again. */
export function summarise(changes: readonly Change[]): string {
  const fixed = changes.filter(({ kind }) => kind === 'fixed').length;
  const worse = changes.length - fixed;
  if (fixed === 0 && worse === 0) return 'Makes the same points as the attempt before.';
  const again = `${things(worse)} to look at again`;
  if (fixed === 0) return `${again} since the attempt before.`;
  return `Good: ${things(fixed)} fixed since the attempt before, ${worse > 0 ? again : 'and nothing lost'}.`;
}
