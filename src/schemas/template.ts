import { z } from 'zod';
import { idSchema, lineSchema } from './text.ts';

/** What somebody wants to have done, as the gallery asks; in its order. */
export const PURPOSES = ['build', 'fix', 'change', 'review', 'test', 'decide', 'delegate', 'steer', 'write'] as const;
/** Id of a purpose. */
export type Purpose = (typeof PURPOSES)[number];

/** The fields of work a template is made for; `any` for those that fit all. */
export const TEMPLATE_DOMAINS = [
  'any',
  'api',
  'cloud',
  'data',
  'database',
  'delivery',
  'front-end',
  'mobile',
  'security',
  'tests',
] as const;
/** Id of a field of work. */
export type TemplateDomain = (typeof TEMPLATE_DOMAINS)[number];

/** How much harm a wrong answer does before somebody notices. */
export const RISKS = ['low', 'medium', 'high'] as const;
/** Id of a level of risk. */
export type Risk = (typeof RISKS)[number];

/** Kinds of fields: one line, several lines, code, one of a few words, one item a line. */
export const VARIABLE_TYPES = ['short', 'long', 'code', 'choice', 'list'] as const;
/** Id of a kind of field. */
export type VariableType = (typeof VARIABLE_TYPES)[number];

/** A name as it stands between braces: `current_behaviour`. */
export const VARIABLE_NAME = /^[a-z][a-z0-9_]*$/;

const variableSchema = z
  .strictObject({
    name: z.string().regex(VARIABLE_NAME, 'expected a lower-case name with underscores'),
    label: lineSchema,
    /** What belongs here, and how to find it out. */
    description: lineSchema,
    /** A believable value; also the hint in the empty field. */
    example: z.string().min(1),
    type: z.enum(VARIABLE_TYPES),
    required: z.boolean(),
    /** What the field holds at first. */
    default: z.string().optional(),
    /** The choices of a choice. */
    options: z.array(lineSchema).min(2).optional(),
  })
  .refine(({ type, options }) => (type === 'choice') === (options !== undefined), 'expected options with a choice')
  .refine(({ options, default: value }) => !options || !value || options.includes(value), 'expected a known default');

/** A part of a template that its user fills in. */
export type TemplateVariable = z.infer<typeof variableSchema>;

const governanceSchema = z.strictObject({
  author: lineSchema,
  risk: z.enum(RISKS),
  /** Most confidential data that may be put in. */
  dataClassification: z.enum(['public', 'internal', 'confidential']),
  regulatoryScope: z.array(lineSchema).default([]),
  approval: z.strictObject({ required: z.boolean(), roles: z.array(lineSchema).default([]) }),
  /** How long filled prompts and answers are kept. */
  retention: lineSchema.optional(),
  platforms: z.array(lineSchema).default([]),
});

const VERSION = z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a version such as 1.0.0');

/** The head of a template: a Markdown file in src/content/templates, whose name is its id and whose body is its text. */
export const templateSchema = z
  .strictObject({
    title: lineSchema,
    purpose: z.enum(PURPOSES),
    /** One sentence: what it yields. */
    summary: lineSchema,
    whenToUse: z.array(lineSchema).min(1),
    whenNot: z.array(lineSchema).default([]),
    patterns: z.array(idSchema).default([]),
    domains: z.array(z.enum(TEMPLATE_DOMAINS)).min(1),
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    tags: z.array(idSchema).min(1),
    version: VERSION,
    /** Newest first; the first entry is the version of the file. */
    changelog: z.array(z.strictObject({ version: VERSION, date: z.coerce.date(), change: lineSchema })).min(1),
    related: z.array(idSchema).min(1),
    variables: z.array(variableSchema).min(1),
    /** Values by variable that make a prompt worth sending. */
    example: z.strictObject({
      title: lineSchema,
      values: z.record(z.string().regex(VARIABLE_NAME), z.string().min(1)),
    }),
    governance: governanceSchema.optional(),
  })
  .refine(
    ({ version, changelog }) => changelog[0]?.version === version,
    'expected the changelog to begin with the version',
  );

/** The head of a template as its file holds it. */
export type TemplateFile = z.infer<typeof templateSchema>;
/** A template with its id and its text, in which `{{name}}` stands for a variable. */
export type Template = TemplateFile & { readonly id: string; readonly text: string };
