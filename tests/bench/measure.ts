/** Time of one call in µs, for each text. */
export type Times = readonly number[];

/** The value below which the share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The middle value. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** What a call takes on a machine that has other work too, which only ever adds time: the lower quartile of the rounds. */
export const typical = (values: readonly number[]): number => quantile(values, 0.25);

/** Time of one call in ms. */
export function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Times several functions on the same texts, turn and turn about, so that whatever else the machine does meets all of them:
 * for each function its time in µs for each text.
 */
export function compare(
  functions: readonly ((text: string) => unknown)[],
  texts: readonly string[],
  rounds: number,
): Times[] {
  const warmUp = Math.ceil(rounds / 2);
  const taken = functions.map(() => texts.map((): number[] => []));
  for (let round = -warmUp; round < rounds; round++)
    for (const [t, text] of texts.entries())
      for (const [f, run] of functions.entries()) {
        const us = time(() => run(text)) * 1000;
        if (round >= 0) taken[f]?.[t]?.push(us);
      }
  return taken.map((perText) => perText.map(typical));
}

/** The fastest of several calls in ms: noise only ever adds time. */
export function fastest(run: () => unknown, calls: number): number {
  return Math.min(...Array.from({ length: calls }, () => time(run)));
}
