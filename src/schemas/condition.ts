import { z } from 'zod';
import { MODES } from './mode.ts';
import { CHOICES } from './situation.ts';

/** What the words of the answers can speak of: fields of work first, then frameworks and tools. */
export const TOPIC_IDS = [
  'api',
  'background',
  'database',
  'migration',
  'front-end',
  'infrastructure',
  'money',
  'personal-data',
  'permissions',
  'fault',
  'same-change',
  'throw-away',
  'performance',
  'upgrade',
  'upload',
  'django',
  'celery',
  'python',
  'rails',
  'laravel',
  'spring',
  'react',
  'typescript',
  'node',
  'go',
  'dotnet',
  'rust',
  'postgres',
  'terraform',
  'kubernetes',
  'monorepo',
] as const;
/** Something that the words of the answers can speak of. */
export type TopicId = (typeof TOPIC_IDS)[number];

const some = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).min(1).readonly().optional();

/** A condition of the planner as data: every line of it must hold, and a line holds when one of its values does. */
export const whenSchema = z
  .strictObject({
    modes: some(MODES),
    topics: some(TOPIC_IDS),
    /** Topics of which none may be there. */
    without: some(TOPIC_IDS),
    known: some(CHOICES.known),
    repeated: some(CHOICES.repeated),
    behaviour: some(CHOICES.behaviour),
    size: some(CHOICES.size),
    coverage: some(CHOICES.coverage),
    experience: some(CHOICES.experience),
    pressure: some(CHOICES.pressure),
    risk: some(CHOICES.risk),
    verifier: some(CHOICES.verifier),
    /** From the number of files. */
    spread: some(['unsaid', 'one', 'few', 'many']),
    /** From the hours by hand. */
    effort: some(['unsaid', 'minutes', 'hours', 'days']),
    /** From the number of requirements. */
    rules: some(['none', 'few', 'several']),
  })
  .readonly();

/** A condition of the planner. */
export type When = z.infer<typeof whenSchema>;
/** The lines of a condition that stand on a scale. */
export type ScaleName = Exclude<keyof When, 'modes' | 'topics' | 'without'>;
/** What can stand on a scale. */
export type ScaleValue<Name extends ScaleName> = NonNullable<When[Name]>[number];
