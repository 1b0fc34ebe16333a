import { useEffect, useState } from 'preact/hooks';
import { practiceDays } from '../../training/practice-days.ts';
import { Icon } from '../controls/Icon.tsx';
import styles from './PracticeDays.module.css';
import { practiceSentence } from './practice-words.ts';
import { TableSheet } from './TableSheet.tsx';
import { usePracticeMoments } from './use-practice-moments.ts';

const WEEKS = 4;
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** The days of the last four weeks with practice on them, as a small calendar. Nothing is said of the others. */
export function PracticeDays() {
  const moments = usePracticeMoments();
  // What day it is where the page is read, nobody knows while it is built.
  const [now, setNow] = useState<Date | null>(null);
  useEffect(() => setNow(new Date()), []);
  const days = practiceDays(moments, now ?? new Date(0), 7 * WEEKS);
  const weeks = Array.from({ length: WEEKS }, (_, week) => days.slice(7 * week, 7 * week + 7));
  return (
    <div class={now ? undefined : styles.waiting}>
      <TableSheet id="progress-days" title="Days of practice" intro={<p>{practiceSentence(days)}</p>}>
        <table class={styles.days}>
          <thead>
            <tr>
              <th scope="col" class={styles.week}>
                From
              </th>
              {days.slice(0, 7).map(({ noon }) => (
                <th key={noon.getTime()} scope="col">
                  {weekday.format(noon)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]?.noon.getTime()}>
                <th scope="row" class={styles.week}>
                  {week[0] && day.format(week[0].noon)}
                </th>
                {week.map(({ noon, practised }) => (
                  <td key={noon.getTime()} data-practised={practised}>
                    {practised ? (
                      <span class={styles.mark}>
                        {noon.getDate()} <Icon name="check" />
                        <span class="sr-only">practised</span>
                      </span>
                    ) : (
                      <span aria-hidden="true">{noon.getDate()}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableSheet>
    </div>
  );
}
