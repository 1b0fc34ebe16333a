import { findLeaks, type Leak } from '../../linter/leaks/find-leaks.ts';

/** A text that is about to be handed on. */
export interface NamedText {
  /** What tells it from the others: “Notes”; empty where there is only one. */
  readonly name: string;
  readonly text: string;
}

/** A leak as a reader finds it: the line it stands in, cut short, with every secret on it masked. */
export interface LeakPlace {
  readonly name: string;
  readonly what: string;
  /** From 1. */
  readonly line: number;
  readonly before: string;
  readonly masked: string;
  readonly after: string;
}

const AROUND = 40;
const MASK = '•';

/** How much of a secret stays to be read: a quarter, four characters at most. */
const shown = ({ from, to }: Leak) => from + Math.min(4, Math.floor((to - from) / 4));

/** The text with the leaks masked, of the same length. */
function maskAll(text: string, leaks: readonly Leak[]): string {
  let masked = '';
  for (const leak of leaks) {
    masked += text.slice(masked.length, shown(leak));
    masked += MASK.repeat(leak.to - shown(leak));
  }
  return masked + text.slice(masked.length);
}

const short = (masked: string) => masked.replace(/•+/g, MASK.repeat(4)).toWellFormed();

function placesInOne({ name, text }: NamedText): LeakPlace[] {
  const leaks = findLeaks(text);
  const masked = maskAll(text, leaks);
  let [line, counted] = [1, 0];
  return leaks.map(({ from, to, what }) => {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < from; at = text.indexOf('\n', at + 1)) {
      line++;
      counted = at + 1;
    }
    // A leak of several lines is masked whole, so its own breaks do not count.
    const start = masked.lastIndexOf('\n', from - 1) + 1;
    const end = masked.indexOf('\n', to) < 0 ? masked.length : masked.indexOf('\n', to);
    const [cutStart, cutEnd] = [Math.max(start, from - AROUND), Math.min(end, to + AROUND)];
    return {
      name,
      what,
      line,
      before: (cutStart > start ? '…' : '') + short(masked.slice(cutStart, from)).trimStart(),
      masked: short(masked.slice(from, to)),
      after: short(masked.slice(to, cutEnd)).trimEnd() + (cutEnd < end ? '…' : ''),
    };
  });
}

/** Every place of the texts that looks like a secret or like personal data. */
export function placesIn(what: string | readonly NamedText[]): LeakPlace[] {
  return (typeof what === 'string' ? [{ name: '', text: what }] : what).flatMap(placesInOne);
}

/** Where a place is: “Line 3”, or “Notes, line 3”. */
export const whereIs = ({ name, line }: LeakPlace): string => (name === '' ? `Line ${line}` : `${name}, line ${line}`);
