import type { Token } from '../../linter/parse/tokens.ts';
import { normalizeWord, stemOf } from '../../linter/parse/words.ts';
import type { NumberCheck } from '../../schemas/check.ts';
import { readNumber } from '../read-number.ts';
import { type Hit, orNull, type Test } from '../scene.ts';

/** The unit stands this many tokens behind the number at most: "100 requests from one address a minute". */
const REACH = 7;
const CLAUSE = new Set(['.', ';', ',', '(', '!', '?', 'and', 'but']);

/** The number is given, next to one of the units when there are any. */
export function number({ number: wanted, unit: units }: NumberCheck): Test {
  const stems = units && new Set(units.map((unit) => stemOf(normalizeWord(unit.toLowerCase()))));
  return ({ statements }) => {
    const hits: Hit[] = [];
    for (const { tokens, index } of statements) {
      for (let at = 0; at < tokens.length; at++) {
        const read = readNumber(tokens, at);
        if (!read?.values.includes(wanted)) continue;
        const end = stems ? unitEnd(tokens, at, read.end, read.suffix, stems) : read.end;
        if (end >= 0) hits.push({ statement: index, from: tokens[at]?.from ?? 0, to: tokens[end - 1]?.to ?? 0 });
      }
    }
    return orNull(hits);
  };
}

/** Index just past the unit, or -1 when none of them is near. */
function unitEnd(
  tokens: readonly Token[],
  at: number,
  end: number,
  suffix: string,
  stems: ReadonlySet<string>,
): number {
  if (suffix.split(/[^a-z%µ]+/).some((part) => part !== '' && stems.has(stemOf(normalizeWord(part))))) return end;
  for (let i = end; i < tokens.length && i - end < REACH; i++) {
    const token = tokens[i];
    if (!token || CLAUSE.has(token.text)) break;
    if (token.kind === 'number') break;
    if (stems.has(token.stem)) return i + 1;
    if (token.text.split(/[^a-z]+/i).some((part) => stems.has(stemOf(normalizeWord(part.toLowerCase()))))) return i + 1;
  }
  const before = tokens[at - 1];
  return before && stems.has(before.stem) ? end : -1;
}
