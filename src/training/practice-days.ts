/** A day of the learner's calendar. */
export interface PracticeDay {
  /** Noon of it in local time: no clock change moves that to another day. */
  readonly noon: Date;
  readonly practised: boolean;
}

const dayKey = (date: Date) => `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;

/** The last `count` local days up to today, the oldest first; `moments` in ISO 8601 say when something was practised. */
export function practiceDays(moments: readonly string[], now: Date, count: number): readonly PracticeDay[] {
  const practised = new Set(moments.map((moment) => dayKey(new Date(moment))));
  return Array.from({ length: count }, (_, index) => {
    const noon = new Date(now.getFullYear(), now.getMonth(), now.getDate() - (count - 1 - index), 12);
    return { noon, practised: practised.has(dayKey(noon)) };
  });
}

/** Days of practice without a gap, up to today, or to yesterday as long as today is open. */
export function daysInARow(days: readonly PracticeDay[]): number {
  const closed = days.at(-1)?.practised === false ? days.slice(0, -1) : days;
  return closed.length - 1 - closed.findLastIndex(({ practised }) => !practised);
}
