const LONGEST = 70;

/** A quote on one line without its backticks, cut where it grows long. */
export function shortQuote(quote: string): string {
  const line = quote.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
