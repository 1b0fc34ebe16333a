import type { Unit } from '../../parse/units.ts';
import type { Fix } from '../../types.ts';

/** A fix that takes out a whole sentence or list item, or undefined where a label or a table would be left behind. */
export function dropUnit(text: string, unit: Unit, label: string): Fix | undefined {
  if (unit.kind === 'heading' || unit.kind === 'row' || unit.label !== '') return undefined;
  const lineStart = text.lastIndexOf('\n', unit.from - 1) + 1;
  const stop = text.indexOf('\n', unit.to);
  const lineEnd = stop < 0 ? text.length : stop;
  const alone =
    /^\s{0,12}(?:[-*+•]|\d{1,2}[.)])?\s{0,4}$/.test(text.slice(lineStart, unit.from)) &&
    text.slice(unit.to, lineEnd).trim() === '';
  if (alone) return { label, edits: [{ from: lineStart, to: Math.min(text.length, lineEnd + 1), insert: '' }] };
  const space = /^[ \t]{0,4}/.exec(text.slice(unit.to, unit.to + 4))?.[0].length ?? 0;
  return { label, edits: [{ from: unit.from, to: unit.to + space, insert: '' }] };
}
