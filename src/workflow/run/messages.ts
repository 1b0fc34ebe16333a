import type { Run, RunPlan } from '../../schemas/run.ts';

/** The three messages for a task of which only the title is known. */
export function messagesFor(title: string): RunPlan['messages'] {
  return {
    testFirst: [
      `Only tests in this message. The task: ${title}`,
      'Write one failing test for each requirement, with the values just below and just above each boundary. Follow the tests that stand beside them.',
      'Run them and paste the output: all must fail, and none because of a compile error. No implementation yet. I check the tests, then you implement, and they must pass unchanged.',
    ].join('\n\n'),
    refine: [
      `The structure is right; keep it. The task was: ${title}`,
      'Make the changes that the findings below ask for, and no others. Done when all tests pass, with a new one for each finding. Show only the diff and the output of the tests.',
    ].join('\n\n'),
    startOver: [
      'We start over; please disregard the earlier attempts, the branch is reset.',
      `The task: ${title}`,
      'First tell me your plan in five lines and wait.',
    ].join('\n\n'),
  };
}

const withNotes = (message: string, heading: string, notes: string, gap: string) =>
  `${message}\n\n${heading}:\n${notes.trim() || `- ${gap}`}`;

/** The refine message with the findings of the review; "…" stands for what is not written down yet. */
export const refineMessage = ({ plan, notes }: Run): string =>
  withNotes(plan.messages.refine, 'Findings', notes.review, '… (requirement, what happens, what is expected, where)');

/** The start-over message with what was learnt and the specification as it stands by now. */
export function startOverMessage({ plan, notes }: Run): string {
  const { startOver } = plan.messages;
  const learnt = withNotes(startOver, 'What we learnt', notes.refine, '… (causes, decisions, cases; none of the code)');
  const specification = plan.specification.trim();
  return specification === '' || startOver.includes(specification) ? learnt : `${learnt}\n\n${specification}`;
}
