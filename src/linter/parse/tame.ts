/** A parser that pairs delimiters looks back over all that are open, so that thousands in one paragraph take seconds. */
const MOST_DELIMITERS = 1_000;
/** Deeper nesting than people write. */
const MOST_CONTAINERS = 60;
/** A letter means nothing to Markdown. */
const STAND_IN = 'x';
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const CONTAINER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/gy;

/**
 * The text to give to the Markdown parser: the same, at the same offsets, unless a paragraph has thousands of emphasis
 * marks or brackets, or a line dozens of nested quotations and lists. Letters stand in for those past the limit.
 */
export function tame(text: string): string {
  if (text.length <= MOST_CONTAINERS || !isWild(text)) return text;
  let delimiters = 0;
  return text
    .split('\n')
    .map((line) => {
      if (ITEM.test(line) || line.trim() === '') delimiters = 0;
      const past = containersEnd(line);
      const rest = line.slice(past);
      const head = past === 0 ? '' : tameHead(line.slice(0, past));
      return head + rest.replace(/[*_[\]~]/g, (mark) => (++delimiters > MOST_DELIMITERS ? STAND_IN : mark));
    })
    .join('\n');
}

/** Counts in one pass whether any limit can be passed at all. */
function isWild(text: string): boolean {
  let delimiters = 0;
  let containers = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) containers = 0;
    else if (c === 42 || c === 95 || c === 91 || c === 93 || c === 126) delimiters++;
    if (c === 62 || c === 45 || c === 42 || c === 43 || c === 46 || c === 41) containers++;
    if (delimiters > MOST_DELIMITERS || containers > MOST_CONTAINERS) return true;
  }
  return false;
}

/** Where the marks of nested quotations and lists in front of a line end. */
function containersEnd(line: string): number {
  let end = 0;
  CONTAINER.lastIndex = 0;
  while (CONTAINER.exec(line)) end = CONTAINER.lastIndex;
  return end;
}

function tameHead(head: string): string {
  let marks = 0;
  return head.replace(/>|[-*+]|\d{1,9}[.)]/g, (mark) =>
    ++marks > MOST_CONTAINERS ? STAND_IN.repeat(mark.length) : mark,
  );
}
