import type { ImportChange } from '../../stores/transfer.ts';

const NAMES: Readonly<Record<string, string>> = {
  drafts: 'drafts',
  progress: 'exercises',
  settings: 'settings',
  'quiz-cards': 'quiz questions',
  'quiz-round': 'quiz round under way',
  drills: 'drills',
  'template-values': 'filled templates',
  favourites: 'favourite templates',
  library: 'prompts in the library',
  runs: 'runs',
  attempts: 'attempts',
  plans: 'plans',
  'rules-of-thumb': 'minutes by phase',
};

/** What an import does, a line for each matter; empty when it changes nothing. */
export function changeLines(changes: readonly ImportChange[]): readonly string[] {
  return changes
    .filter(({ added, changed }) => added + changed > 0)
    .map(({ id, added, changed }) => {
      const parts = [added > 0 && `${added} new`, changed > 0 && `${changed} changed`].filter(Boolean);
      return `${NAMES[id] ?? id}: ${parts.join(', ')}`;
    });
}

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

/** A day for readers, from ISO 8601. */
export const dayOf = (moment: string): string => format.format(new Date(moment));
