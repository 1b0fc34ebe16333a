import type { ChoiceField, Situation, TextField } from '../schemas/situation.ts';

/** What stands before an answer, by its field; the form and the texts use the same words. */
export const LABELS: Readonly<Record<TextField | ChoiceField, string>> = {
  task: 'Task',
  today: 'What happens now, and why it should change',
  requirements: 'Requirements',
  stack: 'Stack with versions',
  model: 'File or module to follow',
  integration: 'Where it meets existing code',
  keep: 'What must stay as it is',
  check: 'How to see that it works',
  files: 'Files that change, about',
  hours: 'Hours by hand, about',
  role: 'Your role',
  stake: 'What would hurt',
  known: 'How well is the solution known?',
  repeated: 'Is it the same change in every place?',
  behaviour: 'Does the behaviour stay?',
  size: 'How large is the code base?',
  coverage: 'Are there tests around it?',
  experience: 'How well do you know this code?',
  pressure: 'Is there a date?',
  risk: 'How bad would a mistake be?',
  verifier: 'Who can tell whether the result is right?',
  assistant: 'Which assistant?',
};

/** The options of a choice with their words. */
export const OPTIONS: { readonly [Field in ChoiceField]: Readonly<Record<Situation[Field], string>> } = {
  known: { unsaid: "Don't know", clear: 'Clear', outline: 'Known in outline', unknown: 'Not known yet' },
  repeated: { unsaid: "Don't know", yes: 'Yes, the same everywhere', no: 'No, each place differs' },
  behaviour: { unsaid: "Don't know", stays: 'Yes, only the code changes', changes: 'No, it is meant to change' },
  size: {
    unsaid: "Don't know",
    small: 'Under 10,000 lines',
    medium: '10,000 to 100,000 lines',
    large: 'Over 100,000 lines',
  },
  coverage: { unsaid: "Don't know", none: 'None', some: 'Some', good: 'Good ones' },
  experience: { unsaid: 'Not said', well: 'Well', some: 'In parts', new: 'It is new to me' },
  pressure: { unsaid: 'Not said', none: 'No', week: 'Within days', today: 'Today' },
  risk: {
    unsaid: "Don't know",
    low: 'Low: it costs little',
    medium: 'Medium: it can be undone',
    high: 'High: money, data, permissions, or no way back',
  },
  verifier: {
    unsaid: "Don't know",
    me: 'I can',
    second: 'A second person will',
    nobody: 'Nobody on the team could',
  },
  assistant: {
    unsaid: 'Not chosen',
    'claude-code': 'Claude Code',
    cursor: 'Cursor',
    'github-copilot': 'GitHub Copilot',
    'amazon-q': 'Amazon Q',
    kiro: 'Kiro',
    other: 'Another one',
  },
};

const CHOSEN = Object.keys(OPTIONS) as ChoiceField[];
const isChoice = (field: TextField | ChoiceField): field is ChoiceField => CHOSEN.some((each) => each === field);

/** An answer as words; empty when nobody gave it. */
export function answerInWords(situation: Situation, field: TextField | ChoiceField): string {
  if (!isChoice(field)) return situation[field].trim();
  const options: Readonly<Record<string, string>> = OPTIONS[field];
  const value = situation[field];
  return value === 'unsaid' ? '' : (options[value] ?? '');
}
