import { BORDER, CORE, OUTCOME } from '../lexicon/edge-words.ts';
import type { CueScene, Hit } from './cue.ts';
import { arrowsOf } from './examples-concrete.ts';

const LABEL_CASE = new Set(
  'no fewer equal over wrong garbage fails failed down offline unreachable unavailable lost timeout twice full slow interrupted cancelled canceled conflict unplugged'.split(
    ' ',
  ),
);
/** Cases that are plain as the only word of a label: "Offline: …". */
const SINGLE_CASE =
  /^(?:offline|empty|timeout|unreachable|unavailable|interrupted|conflict|duplicates?|disconnected|expired)$/;
const STATUS = /^(?:4\d\d|5\d\d)$/;

/** "empty cart -> unchanged", "NaN prints "---"", "unknown id: 404". */
export function findCaseOutcome({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  if (unit.unit.question) return undefined;
  const arrows = arrowsOf(tokens);
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i];
    if (!token) continue;
    const arrow = token.kind === 'punct' && token.text !== '=' && arrows.includes(i);
    if (!arrow && !OUTCOME.has(token.stem)) continue;
    for (let j = i - 1; j >= 0 && i - j <= 6; j--) {
      const before = tokens[j];
      if (!before || /^[.;]$/.test(before.text) || (before.text === ',' && !arrow)) break;
      if (
        isCase(tokens, j, arrow) ||
        (arrow &&
          i - j <= 5 &&
          /^(?:no|two|twice|fewer|without|not|all|0)$/.test(before.text) &&
          /^(?:word)$/.test(tokens[i - 1]?.kind ?? ''))
      )
        return { from: j, to: i + 2 };
    }
  }
  const status = tokens.findIndex((t) => STATUS.test(t.text));
  if (status < 0) return undefined;
  const near = tokens.findIndex((t, i) => Math.abs(i - status) <= 6 && CORE.has(t.text) && t.kind === 'word');
  return near < 0 ? undefined : { from: Math.min(near, status), to: Math.max(near, status) + 1 };
}

function isCase(tokens: CueScene['unit']['tokens'], at: number, marked: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'code')
    return /^(?:NaN|null|undefined|None|nil|""|''|\[\]|\{\}|Infinity|EOF|-?inf)$/.test(token.text);
  if (token.text === '"' && tokens[at + 1]?.text === '"') return true;
  if (token.kind !== 'word' || !BORDER.has(token.stem)) return false;
  return marked || CORE.has(token.text);
}

/** "No hits: …", "request fails: …": a case as the label of its outcome. */
export function isCaseLabel(label: string): boolean {
  if (SINGLE_CASE.test(label)) return true;
  return (
    label.includes(' ') &&
    !/error|exception|case|test|^what |^i /.test(label) &&
    label.split(/\W+/).some((w) => CORE.has(w) || LABEL_CASE.has(w))
  );
}
