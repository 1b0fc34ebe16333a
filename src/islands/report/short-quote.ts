const LONGEST = 70;

/** A quote on one line, cut in the middle of the words when it is long. */
export function shortQuote(quote: string): string {
  const line = quote.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
