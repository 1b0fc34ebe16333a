import { fenceFor } from '../../linter/parse/fence-for.ts';
import { COMPONENTS } from '../../linter/vocabulary.ts';
import { COMPONENT_IDS } from '../../schemas/component-ids.ts';

/** A request to review a prompt, to paste into an assistant of one's own. */
export function reviewRequest(prompt: string): string {
  const fence = fenceFor(prompt);
  const points = COMPONENT_IDS.map((id) => `- ${COMPONENTS[id].name}: ${COMPONENTS[id].gist}`);
  return [
    'Review the prompt at the end, which I wrote for a coding assistant. Do not carry it out, and do not rewrite it.',
    '',
    'For each of these points say in one line whether the prompt covers it, quote the words that do, or say that the task does not need it:',
    '',
    ...points,
    '',
    'Then list at most three questions that a careful engineer would ask before starting, and name the one change that would help most.',
    '',
    `${fence}text`,
    prompt,
    fence,
  ].join('\n');
}
