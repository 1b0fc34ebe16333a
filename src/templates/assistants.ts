import type { Template, TemplateVariable } from '../schemas/template.ts';

/** How one assistant keeps a reusable prompt. */
export interface Assistant {
  readonly id: string;
  readonly name: string;
  /** What it calls such a prompt. */
  readonly form: string;
  /** Where the file goes, from the project's root or the home folder. */
  readonly path: (id: string) => string;
  /** How it is called. */
  readonly call: (id: string) => string;
  /** What to know before relying on it. */
  readonly note: string;
  /** The documentation that this was checked against. */
  readonly source: string;
  /** The file's head, in front of everything else; '' when there is none. */
  readonly head: (template: Template, open: readonly TemplateVariable[]) => string;
  /** What stands in the text for a value that comes later. */
  readonly open: (variable: TemplateVariable) => string;
  /** Introduces the list of values that are still to come. */
  readonly ask: string;
}

/** Day on which the forms below were compared with the documentation, ISO 8601. */
export const ASSISTANTS_CHECKED = '2026-11-28';

// JSON strings are YAML strings.
const yaml = JSON.stringify;
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const bracketed = ({ label }: TemplateVariable) => `[${label}]`;
const ASK_FOR_GAPS =
  'Values in square brackets are still open. Take them from what is written after the name of this prompt. Ask me for a missing one before you start, and guess none; drop the line of an optional one that I leave out:';

/** The assistants for which a template can be exported, in the order of the page. */
export const ASSISTANTS: readonly Assistant[] = [
  {
    id: 'claude-code',
    name: 'Claude Code',
    form: 'skill, called like a command',
    path: (id) => `.claude/skills/${id}/SKILL.md`,
    call: (id) => `/${id} "first value" "second value"`,
    note: 'The same file works as .claude/commands/<name>.md, the older form. Values are given in the order of the arguments, in quotes when they have spaces.',
    source: 'https://code.claude.com/docs/en/skills',
    head: ({ id, summary }, open) =>
      [
        '---',
        `name: ${id}`,
        `description: ${yaml(summary)}`,
        ...(open.length > 0
          ? [
              `argument-hint: ${yaml(open.map(({ name }) => `[${name}]`).join(' '))}`,
              `arguments: [${open.map(({ name }) => name).join(', ')}]`,
            ]
          : []),
        'disable-model-invocation: true',
        '---',
      ].join('\n'),
    open: ({ name }) => `$${name}`,
    ask: 'These values come with the call, in this order. Where one is missing, its name still stands in the text behind a dollar sign: ask me for it before you start, and guess none; drop the line of an optional one that I leave out:',
  },
  {
    id: 'github-copilot',
    name: 'GitHub Copilot',
    form: 'prompt file',
    path: (id) => `.github/prompts/${id}.prompt.md`,
    call: (id) => `/${id}`,
    note: 'VS Code asks for each value in turn. Newer agent sessions do not load prompt files any more; there, use the Claude Code form as an agent skill in .github/skills.',
    source: 'https://code.visualstudio.com/docs/agent-customization/prompt-files',
    head: ({ summary }) => ['---', `description: ${yaml(summary)}`, 'agent: agent', '---'].join('\n'),
    open: ({ name, example, options }) =>
      `\${input:${name}:${oneLine(options?.join(' or ') ?? example)
        .replaceAll(/[{}:$]/g, ' ')
        .slice(0, 80)
        .trim()}}`,
    ask: '',
  },
  {
    id: 'cursor',
    name: 'Cursor',
    form: 'command',
    path: (id) => `.cursor/commands/${id}.md`,
    call: (id) => `/${id}`,
    note: 'Commands have no variables: what is typed after the name is added to the text.',
    source: 'https://cursor.com/docs/context/commands',
    head: () => '',
    open: bracketed,
    ask: ASK_FOR_GAPS,
  },
  {
    id: 'kiro',
    name: 'Kiro',
    form: 'steering file, included by hand',
    path: (id) => `.kiro/steering/${id}.md`,
    call: (id) => `#${id}`,
    note: 'Steering files have no variables. For work that wants a specification, paste the filled text as the first message of a new spec instead.',
    source: 'https://kiro.dev/docs/steering/',
    head: ({ summary }) => ['---', 'inclusion: manual', `description: ${yaml(summary)}`, '---'].join('\n'),
    open: bracketed,
    ask: ASK_FOR_GAPS,
  },
  {
    id: 'amazon-q',
    name: 'Amazon Q Developer',
    form: 'saved prompt',
    path: (id) => `~/.aws/amazonq/prompts/${id}.md`,
    call: (id) => `@Prompts, then ${id}`,
    note: 'Saved prompts have no variables: what is typed beside the prompt is added. Support for the plugins ends on 30 April 2027.',
    source: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/context-prompt-library.html',
    head: () => '',
    open: bracketed,
    ask: ASK_FOR_GAPS,
  },
  {
    id: 'markdown',
    name: 'Plain Markdown',
    form: 'file for any tool',
    path: (id) => `prompts/${id}.md`,
    call: () => 'Open it, fill it in, paste it',
    note: 'Variables stand between double braces, as on this page.',
    source: '',
    head: ({ title }) => `# ${title}`,
    open: ({ name }) => `{{${name}}}`,
    ask: 'Replace what stands between double braces:',
  },
];
