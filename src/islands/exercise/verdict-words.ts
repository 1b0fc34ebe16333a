import type { FeedbackKind, Grade } from '../../grading/types.ts';
import type { Verdict } from '../../stores/attempt.ts';
import { REFUSALS } from '../../stores/judging.ts';
import type { IconName } from '../controls/Icon.tsx';

/** How a verdict is shown: its name, and what to say beside it. */
export interface VerdictWords {
  readonly icon: IconName;
  readonly name: string;
  readonly detail: string;
}

/** "5 of 7 required points met", and the optional ones if there are any. */
export function tally({ criteria }: Grade): string {
  const count = (required: boolean) => {
    const all = criteria.filter((criterion) => criterion.required === required);
    return { met: all.filter(({ met }) => met).length, of: all.length };
  };
  const needed = count(true);
  const extra = count(false);
  const optional = extra.of > 0 ? `, ${extra.met} of ${extra.of} optional` : '';
  return `${needed.met} of ${needed.of} required points met${optional}.`;
}

/** The words for a verdict. */
export function verdictWords(verdict: Verdict): VerdictWords {
  switch (verdict.state) {
    case 'not-checked':
      return { icon: 'circle', name: 'Not checked yet', detail: 'Check the rewrite to see which points it makes.' };
    case 'passed':
      return { icon: 'check', name: 'Passed', detail: tally(verdict.grade) };
    case 'not-there-yet':
      return { icon: 'bulb', name: 'Not there yet', detail: tally(verdict.grade) };
    case 'could-not-be-checked':
      return { icon: 'question', name: 'Could not be checked', detail: REFUSALS[verdict.reason] };
  }
}

/** Names and icons of the kinds of feedback. */
export const FEEDBACK_KINDS: Readonly<Record<FeedbackKind, { readonly name: string; readonly icon: IconName }>> = {
  essential: { name: 'Must change', icon: 'error' },
  actionable: { name: 'Worth changing', icon: 'arrow' },
  informative: { name: 'Good to know', icon: 'info' },
  celebratory: { name: 'Keep this', icon: 'star' },
};
