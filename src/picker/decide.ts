import type { PickerRow, PickerTable } from '../schemas/picker.ts';

/** Chosen option by question id. */
export type Answers = Readonly<Record<string, string>>;

/** Whether every question has one of its options. */
export const isComplete = ({ questions }: PickerTable, answers: Answers): boolean =>
  questions.every(({ id, options }) => options.some((option) => option.id === answers[id]));

/** The first row that fits; the last one fits everything. */
export function decide({ rows }: PickerTable, answers: Answers): PickerRow {
  const fits = ({ when }: PickerRow) =>
    Object.entries(when).every(([id, options]) => options.includes(answers[id] ?? ''));
  const row = rows.find(fits);
  if (!row) throw new Error('expected a last row that fits everything');
  return row;
}

/** Every combination of answers. */
export function allAnswers({ questions }: PickerTable): Answers[] {
  return questions.reduce<Answers[]>(
    (sofar, { id, options }) => sofar.flatMap((answers) => options.map((option) => ({ ...answers, [id]: option.id }))),
    [{}],
  );
}

/** The beginning of a prompt: what the pattern asks for, then what follows from the answers. */
export function starterFor(shape: readonly string[], { questions }: PickerTable, answers: Answers): string {
  const lines = questions.flatMap(({ id, options }) => options.find((option) => option.id === answers[id])?.line ?? []);
  const outline = shape.map((line) => `- ${line}`);
  return [
    'Context: … (place, what happens now, stack).',
    'Task: … (one verb, one object).',
    ...lines,
    '',
    'Before sending, see that it has:',
    ...outline,
  ].join('\n');
}

/** Answers as the fragment of an address: `#v1:stand=known&…`. */
export const toAnswersFragment = (answers: Answers): string => `#v1:${new URLSearchParams(answers)}`;

/** The answers in a fragment; what no question or option has is left out. */
export function answersIn(fragment: string, { questions }: PickerTable): Answers {
  if (!fragment.startsWith('#v1:') || fragment.length > 500) return {};
  const values = new URLSearchParams(fragment.slice(4));
  return Object.fromEntries(
    questions.flatMap(({ id, options }) => {
      const value = values.get(id);
      return value !== null && options.some((option) => option.id === value) ? [[id, value]] : [];
    }),
  );
}
