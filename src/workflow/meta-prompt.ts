import type { ChoiceField, TextField } from '../schemas/situation.ts';
import { answerInWords, LABELS } from './answers-in-words.ts';
import { asSentence, bullets, linesIn, numbered } from './lines.ts';
import type { Scene } from './scene.ts';

const ASKED: readonly (TextField | ChoiceField)[] = [
  'stack',
  'today',
  'model',
  'size',
  'coverage',
  'files',
  'hours',
  'known',
  'repeated',
  'behaviour',
  'integration',
  'keep',
  'check',
  'risk',
  'stake',
  'verifier',
  'role',
  'experience',
  'pressure',
];

const WANTED = [
  'Mode of work: pair programming, delegated task or bulk refactor, with the two strongest reasons and the answer that would change it. Pair while the way is unknown; take a bulk refactor for one change in many places; delegate only what a test or a person can verify. High risk moves it one step closer to pairing.',
  'A specification prompt with the sections Context, Task, Requirements (numbered, each testable), Integration points, Required tests, Show at the end, Assumptions.',
  'Open questions: what is decided nowhere. Look for twice, too late, wrong person, half done, empty and too large. Ask them; where I have not answered, write the question and no guess.',
  'A review checklist of at most ten points for this stack and this risk, tests first, each with something to try.',
  'The three most likely ways in which this goes wrong, each with a counter-move.',
  'A table of minutes by phase (understand, tests, implementation, review, refine), by hand and with an assistant, marked as an estimate.',
];

/** The same planning as a commission to an assistant. */
export function writeMetaPrompt({ situation, gaps }: Scene): string {
  const rules = linesIn(situation.requirements).map(asSentence);
  const facts = ASKED.flatMap((field) => {
    const answer = answerInWords(situation, field);
    return answer === '' ? [] : [`${LABELS[field].replace(/\?$/, '')}: ${asSentence(linesIn(answer).join('; '))}`];
  });
  const unsaid = ASKED.filter((field) => answerInWords(situation, field) === '').map((field) =>
    LABELS[field].toLowerCase(),
  );
  const sections = [
    `# Task\nPlan the work on the task below with me. Write no code in this conversation and change no file.\n\nThe task to plan: ${asSentence(situation.task)}`,
    facts.length > 0 ? `# Context\n${bullets(facts)}` : '',
    rules.length > 0 ? `# Requirements so far\n${numbered(rules)}` : '',
    gaps.length > 0 ? `# Known to be open\n${bullets(gaps.map(({ ask }) => ask))}` : '',
    unsaid.length > 0
      ? `# Not said\nAsk about these if they matter: ${unsaid.map((each) => each.replace(/\?$/, '')).join('; ')}.`
      : '',
    `# What to write\n${numbered(WANTED)}`,
    '# Rules\n- First ask at most seven questions, the most important first, and wait for my answers.\n- Name files, functions and versions only if you have seen them here or I have named them. Mark what you suppose as an assumption.\n- Add no feature that the task does not need. If the task is several tasks, say so and propose the first slice.\n- Answer in Markdown, at most two pages.\n- Done when every requirement could be quoted by a test and no question is left that would change the code.',
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}
