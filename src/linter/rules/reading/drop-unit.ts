import type { Unit } from '../../parse/units.ts';
import type { Fix } from '../../types.ts';

/** An indent with a list marker is no longer than this; nothing further away is looked at. */
const MARGIN = 24;

/** A fix that takes out a whole sentence or list item, or undefined where a label or a table would be left behind. */
export function dropUnit(text: string, unit: Unit, label: string): Fix | undefined {
  if (unit.kind === 'heading' || unit.kind === 'row' || unit.label !== '') return undefined;
  const start = Math.max(0, unit.from - MARGIN);
  const before = text.slice(start, unit.from);
  const after = text.slice(unit.to, unit.to + MARGIN);
  const marker = /(?:^|\n)([ \t]*(?:(?:[-*+•]|\d{1,2}[.)])[ \t]+)?)$/.exec(before);
  const end = /^[ \t]*(?:\n|$)/.exec(after);
  const opensLine = marker !== null && (marker[0].startsWith('\n') || start === 0);
  const endsLine = end !== null && (end[0].endsWith('\n') || unit.to + end[0].length === text.length);
  if (opensLine && endsLine)
    return { label, edits: [{ from: unit.from - (marker[1]?.length ?? 0), to: unit.to + end[0].length, insert: '' }] };
  const space = /^[ \t]{0,4}/.exec(after)?.[0].length ?? 0;
  return { label, edits: [{ from: unit.from, to: unit.to + space, insert: '' }] };
}
