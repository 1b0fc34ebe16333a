import { COMPONENT_IDS, type ComponentId, type Report } from '../../linter/types.ts';
import { COMPONENTS } from '../../linter/vocabulary.ts';

/** Ids of the components that a report finds, in order. */
export function presentIn(report: Report | null): readonly ComponentId[] {
  return COMPONENT_IDS.filter((id) => report?.components[id].present);
}

const names = (ids: readonly ComponentId[]) => ids.map((id) => COMPONENTS[id].name).join(', ');

/** What a screen reader should hear of a change; empty when no component came or went. */
export function announcement(before: Report | null, after: Report | null): string {
  const old = presentIn(before);
  const now = presentIn(after);
  const found = now.filter((id) => !old.includes(id));
  const lost = old.filter((id) => !now.includes(id));
  if (!after || (found.length === 0 && lost.length === 0)) return '';
  const changes = [
    found.length > 0 ? `Found: ${names(found)}.` : '',
    lost.length > 0 ? `Missing: ${names(lost)}.` : '',
  ];
  return [...changes, `${now.length} of ${COMPONENT_IDS.length} parts present.`].filter(Boolean).join(' ');
}
