import { fenceFor } from '../../linter/parse/fence-for.ts';
import type { Round, Run } from '../../schemas/run.ts';
import { currentRound } from './moves.ts';

/** A text on one line, for headings and points. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text between fences that nothing in it can close. */
export function fenced(text: string): string {
  const fence = fenceFor(text);
  return `${fence}markdown\n${text.trim()}\n${fence}`;
}

/** Sections of a document, with a blank line between; what is empty falls out. */
export const document = (parts: readonly (string | false)[]): string =>
  `${parts.filter((part) => part !== false && part.trim() !== '').join('\n\n')}\n`;

/** The checklist as task items, as it stands in the last round. */
export function taskItems(run: Run): string {
  const { ticked } = currentRound(run);
  return run.plan.checklist.map(({ id, text }) => `- [${ticked.includes(id) ? 'x' : ' '}] ${oneLine(text)}`).join('\n');
}

function heldIn({ ticked }: Round, { plan }: Run): string {
  const held = plan.checklist.filter(({ id }) => ticked.includes(id)).length;
  return plan.checklist.length > 0 ? `${held} of ${plan.checklist.length} points held, ` : '';
}

const OUTCOME_WORDS: Readonly<Record<Round['outcome'], string>> = {
  open: 'under way',
  refined: 'refined',
  restarted: 'started over',
  accepted: 'accepted',
  'by-hand': 'done by hand instead',
};

/** The rounds as a numbered list. */
export const roundItems = (run: Run): string =>
  run.rounds.map((round, at) => `${at + 1}. ${heldIn(round, run)}${OUTCOME_WORDS[round.outcome]}`).join('\n');
