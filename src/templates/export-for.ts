import type { Template, TemplateVariable } from '../schemas/template.ts';
import type { Assistant } from './assistants.ts';
import { effectiveValue, fillTemplate, textOf, type Values } from './fill.ts';

/** A file to be put where an assistant looks for it. */
export interface ExportedFile {
  readonly path: string;
  readonly text: string;
}

const describeValue = (assistant: Assistant, variable: TemplateVariable) => {
  const { name, label, description, required, options } = variable;
  const sign = assistant.id === 'claude-code' ? name : assistant.open(variable);
  const choices = options ? ` One of: ${options.join(', ')}.` : '';
  const heading = sign.includes(label) ? sign : `${sign} (${label})`;
  return `- ${heading}${required ? '' : ', optional'}: ${description}${choices}`;
};

/** Writes a template in an assistant's own reusable form; values that are given are put in, the others stay open. */
export function exportFor(assistant: Assistant, template: Template, values: Values): ExportedFile {
  const open = template.variables.filter((variable) => effectiveValue(variable, values) === '');
  const body = textOf(fillTemplate(template, values, { open: assistant.open, keepOptional: true }));
  const asked = open.length > 0 && assistant.ask;
  const parts = [
    assistant.head(template, open),
    asked ? `${assistant.ask}\n\n${open.map((variable) => describeValue(assistant, variable)).join('\n')}\n\n---` : '',
    body,
  ];
  return { path: assistant.path(template.id), text: `${parts.filter((part) => part !== '').join('\n\n')}\n` };
}
