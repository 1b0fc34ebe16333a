const LONGEST = 70;

/** A quote on one line without its backticks, cut between words where it grows long. */
export function shortQuote(quote: string): string {
  const line = quote.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut}…`;
}
