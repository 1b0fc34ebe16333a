/** What to do after a review that was not passed. */
export type Way = 'refine' | 'restart' | 'by-hand';

/** A plain question about the result of a round. */
export interface AdviceQuestion {
  readonly id: string;
  readonly text: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** A row fits when every question that it names has one of the answers. */
export interface AdviceRow {
  readonly id: string;
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly way: Way;
  readonly because: string;
  /** What the message needs. */
  readonly next: string;
}

/** Asked in this order. */
export const QUESTIONS: readonly AdviceQuestion[] = [
  {
    id: 'structure',
    text: 'Is the structure right?',
    options: [
      { id: 'right', label: 'Yes, I would keep it' },
      { id: 'wrong', label: 'No, it goes about it the wrong way' },
    ],
  },
  {
    id: 'findings',
    text: 'What is wrong, mostly?',
    options: [
      { id: 'style', label: 'Style or names' },
      { id: 'edge-tests', label: 'Tests for edge cases are missing' },
      { id: 'import', label: 'An import or a version' },
      { id: 'misread', label: 'One requirement was misread' },
      { id: 'many', label: 'More than three things' },
      { id: 'specification', label: 'The specification itself' },
    ],
  },
  {
    id: 'course',
    text: 'How do the rounds go?',
    options: [
      { id: 'closer', label: 'Closer each time, or this was the first' },
      { id: 'circles', label: 'In circles: mended things break, or new kinds of fault come' },
    ],
  },
  {
    id: 'memory',
    text: 'Does it still know what was agreed?',
    options: [
      { id: 'knows', label: 'Yes' },
      { id: 'lost', label: 'No, it contradicts itself or forgets decisions' },
    ],
  },
];

/** The decision; the first row that fits holds. `round` and `attempt` are known from the run. */
export const ROWS: readonly AdviceRow[] = [
  {
    id: 'twice-through',
    when: { round: ['third'], attempt: ['later'] },
    way: 'by-hand',
    because: 'Two attempts have used up their rounds. A third one is likely to do so, too.',
    next: 'Do it by hand, or hand over a slice that can be reviewed alone.',
  },
  {
    id: 'wrong-approach',
    when: { structure: ['wrong'] },
    way: 'restart',
    because: 'The approach is wrong, and mending it would leave ruins.',
    next: 'Name the approach that you want, the one that failed, and why it failed.',
  },
  {
    id: 'wrong-specification',
    when: { findings: ['specification'] },
    way: 'restart',
    because: 'The result cannot be better than what was asked for, and the old wording stands in the conversation.',
    next: 'Mend the specification first. Then send it whole, in a fresh conversation.',
  },
  {
    id: 'circles',
    when: { course: ['circles'] },
    way: 'restart',
    because: 'It diverges: each round brings a new kind of fault.',
    next: 'Write down the cause behind the faults, not the faults.',
  },
  {
    id: 'context-lost',
    when: { memory: ['lost'] },
    way: 'restart',
    because: 'The conversation is muddied with contradictory instructions and dead attempts.',
    next: 'Put every decision that still holds into the first message.',
  },
  {
    id: 'many',
    when: { findings: ['many'] },
    way: 'restart',
    because: 'Three findings make a good message. More are a sign that the task was not understood.',
    next: 'Look for the requirement that was missing or could be read in two ways.',
  },
  {
    id: 'third-round',
    when: { round: ['third'] },
    way: 'restart',
    because: 'Three rounds are the limit, however close it seems: “almost right” is where the time goes.',
    next: 'Carry over what was learnt, and none of the code.',
  },
  {
    id: 'style',
    when: { findings: ['style'] },
    way: 'refine',
    because: 'It is right and only looks wrong. One message mends that.',
    next: 'Name the file whose style it should follow, and what stays.',
  },
  {
    id: 'edge-tests',
    when: { findings: ['edge-tests'] },
    way: 'refine',
    because: 'The code may well be right; what is missing is the proof.',
    next: 'Give each missing case with its input and its expected result.',
  },
  {
    id: 'import',
    when: { findings: ['import'] },
    way: 'refine',
    because: 'A wrong import or version is a local fault.',
    next: 'Name the import, and the package and version that you have.',
  },
  {
    id: 'misread',
    when: { findings: ['misread'] },
    way: 'refine',
    because: 'One requirement was misread and the rest stands.',
    next: 'Quote the requirement, say what happens now, what is expected, and where.',
  },
];
