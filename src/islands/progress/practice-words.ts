import { daysInARow, type PracticeDay } from '../../training/practice-days.ts';

/** How often somebody has practised of late. It counts what is there and never what is missing. */
export function practiceSentence(days: readonly PracticeDay[]): string {
  const count = (of: readonly PracticeDay[]) => of.filter(({ practised }) => practised).length;
  const [all, week, row] = [count(days), count(days.slice(-7)), daysInARow(days)];
  if (all === 0) return 'Days on which you check an exercise, solve a drill or answer the quiz are marked here.';
  const recent = week > 0 ? `${week} of the last 7 days and on ${all} of` : `${all} days of`;
  const together = row > 1 ? ` At the moment that is ${row} days in a row.` : '';
  return `Practised on ${recent} the last ${days.length}.${together}`;
}
