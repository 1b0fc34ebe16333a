/** One measured figure, with its target where the project has set one. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly atMost?: number;
}

const WIDTH = 44;

/** Prints a heading. */
export const heading = (text: string): void => console.log(`\n${text}\n${'-'.repeat(text.length)}`);

/** Prints a figure, and beside it the target and whether it is kept. Returns whether it is. */
export function show({ label, value, unit, atMost }: Figure): boolean {
  const kept = atMost === undefined || value <= atMost;
  const target = atMost === undefined ? '' : `  ${kept ? 'ok  ' : 'OVER'} at most ${round(atMost)} ${unit}`;
  console.log(`${label.padEnd(WIDTH)}${round(value).padStart(10)} ${unit.padEnd(9)}${target}`);
  return kept;
}

/** Prints rows under a head, the first column to the left and the others to the right. */
export function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    );
}

/** A figure as people read it: three digits or more, no pretended exactness. */
export const round = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2);
