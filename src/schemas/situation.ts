import { z } from './browser-zod.ts';

/** Longest answer that is kept, in UTF-16 units; every field has a closer limit of its own. */
export const MAX_ANSWER = 20_000;

/** Answers to choose from; `unsaid` is the honest answer of somebody who does not know. */
export const CHOICES = {
  known: ['unsaid', 'clear', 'outline', 'unknown'],
  repeated: ['unsaid', 'yes', 'no'],
  behaviour: ['unsaid', 'stays', 'changes'],
  size: ['unsaid', 'small', 'medium', 'large'],
  coverage: ['unsaid', 'none', 'some', 'good'],
  experience: ['unsaid', 'well', 'some', 'new'],
  pressure: ['unsaid', 'none', 'week', 'today'],
  risk: ['unsaid', 'low', 'medium', 'high'],
  verifier: ['unsaid', 'me', 'second', 'nobody'],
  assistant: ['unsaid', 'claude-code', 'cursor', 'github-copilot', 'amazon-q', 'kiro', 'other'],
} as const;

const answer = z.string().check(z.maxLength(MAX_ANSWER));

const texts = {
  task: answer,
  /** What happens now, and why it should change. */
  today: answer,
  /** One a line. */
  requirements: answer,
  stack: answer,
  /** File or module to imitate. */
  model: answer,
  /** Functions, queues, tables and endpoints that it meets; one a line. */
  integration: answer,
  /** What must stay as it is. */
  keep: answer,
  /** Command or observation that shows that it works. */
  check: answer,
  /** How many files it touches, as typed. */
  files: answer,
  /** Hours by hand, as typed. */
  hours: answer,
  role: answer,
  /** What would hurt if it went wrong. */
  stake: answer,
};

/** What the form holds, as it was typed and chosen: nothing that was written is lost because it is wrong. */
export const situationSchema = z.object({
  ...texts,
  known: z.enum(CHOICES.known),
  repeated: z.enum(CHOICES.repeated),
  behaviour: z.enum(CHOICES.behaviour),
  size: z.enum(CHOICES.size),
  coverage: z.enum(CHOICES.coverage),
  experience: z.enum(CHOICES.experience),
  pressure: z.enum(CHOICES.pressure),
  risk: z.enum(CHOICES.risk),
  verifier: z.enum(CHOICES.verifier),
  assistant: z.enum(CHOICES.assistant),
});

/** A task at hand with what is known about it. */
export type Situation = z.infer<typeof situationSchema>;
/** Name of an answer that is chosen. */
export type ChoiceField = keyof typeof CHOICES;
/** Name of an answer that is written. */
export type TextField = keyof typeof texts;

/** The form before anything is answered. */
export const EMPTY_SITUATION: Situation = {
  task: '',
  today: '',
  requirements: '',
  stack: '',
  model: '',
  integration: '',
  keep: '',
  check: '',
  files: '',
  hours: '',
  role: '',
  stake: '',
  known: 'unsaid',
  repeated: 'unsaid',
  behaviour: 'unsaid',
  size: 'unsaid',
  coverage: 'unsaid',
  experience: 'unsaid',
  pressure: 'unsaid',
  risk: 'unsaid',
  verifier: 'unsaid',
  assistant: 'unsaid',
};
