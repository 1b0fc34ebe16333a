import type { DrillResult } from '../../drills/judge.ts';
import { COMPONENTS } from '../../linter/vocabulary.ts';
import { COMPONENT_IDS, type ComponentId } from '../../schemas/component-ids.ts';

/** What a sentence can be, with the word for it. */
export const PART_CHOICES: readonly { readonly id: string; readonly label: string }[] = [
  ...COMPONENT_IDS.map((id) => ({ id, label: COMPONENTS[id].name })),
  { id: 'none', label: 'None of them' },
];

/** The word for a part; another expectation stands for itself. */
export function expectationOf(expected: string): string {
  if (expected === 'none') return 'None of them';
  return (COMPONENT_IDS as readonly string[]).includes(expected) ? COMPONENTS[expected as ComponentId].name : expected;
}

/** The outcome in a sentence. */
export function outcomeOf({ right, parts }: DrillResult): string {
  if (right === parts.length) return parts.length === 1 ? 'Right.' : `All ${right} right.`;
  return `${right} of ${parts.length} right. Each is explained at its place.`;
}

/** What is missing before a check, or '' when nothing is. */
export function openMessage(open: number, of: number): string {
  if (open === 0) return '';
  return `${open} of ${of} ${open === 1 ? 'is' : 'are'} still open. Choose an answer for each, then check.`;
}
