import { minutesInWords } from './durations.ts';
import { bullets } from './lines.ts';
import type { Plan } from './plan.ts';
import { titleOf } from './run-plan.ts';

/** A fence that is longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${text}\n${fence}`;
}

function modeOf({ choice, oversight, beginning }: Plan): string {
  return [
    choice.sentence,
    bullets(choice.reasons.map(({ because }) => `For it: ${because}`)),
    bullets(choice.against.map(({ because }) => `Against it: ${because}`)),
    choice.otherwise.join('\n'),
    bullets(beginning ? [...oversight, beginning.line] : oversight),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function budgetOf({ budget, loops }: Plan): string {
  const loopRows = loops.map(
    ({ name, who, produces, minutes }) => `| ${name} | ${who} | ${produces} | ${minutesInWords(minutes)} |`,
  );
  const rows = budget.phases.map(
    ({ name, hand, agent }) => `| ${name} | ${minutesInWords(hand)} | ${minutesInWords(agent)} |`,
  );
  const { hand, agent } = budget.total;
  return [
    `| Loop | Who works | What it produces | Time |\n| --- | --- | --- | --- |\n${loopRows.join('\n')}`,
    `| Phase | By hand | With an assistant |\n| --- | --- | --- |\n${rows.join('\n')}\n| together | ${minutesInWords(hand)} | ${minutesInWords(agent)} |`,
    'Rules of thumb, not a measurement.',
    budget.verdict,
  ].join('\n\n');
}

/** The whole plan as a file in Markdown; `specification` is the text as it was edited. */
export function planAsMarkdown(plan: Plan, specification: string): string {
  const section = (title: string, body: string) => (body === '' ? '' : `## ${title}\n\n${body}`);
  const sections = [
    `# Plan: ${titleOf(plan.task)}`,
    section('Mode of work', modeOf(plan)),
    section('What this plan does not know', bullets(plan.unknowns)),
    section('Loops and time', budgetOf(plan)),
    section('Specification', fenced(specification)),
    section('Open questions', bullets(plan.gaps.map(({ ask }) => ask))),
    section('Review', plan.checklist.map(({ point, why }) => `- [ ] ${point}. ${why}`).join('\n')),
    section(
      'What may go wrong',
      bullets(
        plan.failures.map(({ name, because, counter }) => `**${name}**, because ${because.join('; ')}. ${counter}`),
      ),
    ),
    section('Message: tests first', fenced(plan.messages.testFirst)),
    section('Message: refine', fenced(plan.messages.refine)),
    section('Message: start over', fenced(plan.messages.startOver)),
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}
