/** Seconds as minutes and seconds, for a clock: `75:03`. */
export function clockFace(seconds: number): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${twoDigits(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}`;
}

/** Minutes in words: `45 min`, `2 h 30 min`. */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(' ');
}

/** Seconds in words, rounded to minutes: `1 h 5 min`. */
export function inWords(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return minutes === 0 && seconds > 0 ? 'less than a minute' : minutesInWords(minutes);
}

/** How the time spent stands to the plan, in words. */
export function againstPlan(spent: number, plannedMinutes: number): string {
  const over = spent - plannedMinutes * 60;
  if (plannedMinutes === 0) return 'no time planned';
  if (over >= 60) return `${inWords(over)} over the plan`;
  return over > -60 ? 'the planned time is used' : `${inWords(-over)} left of the plan`;
}
