import type { Topic } from '../../linter/rules/define-rule.ts';

/** How a topic is called, and what its rules look at. */
export const TOPIC_NAMES: Readonly<Record<Topic, { readonly name: string; readonly gist: string }>> = {
  anatomy: { name: 'Anatomy', gist: 'A part that would be worth adding to this prompt.' },
  clarity: { name: 'Clarity', gist: 'Words that can be read in more than one way.' },
  scope: { name: 'Scope', gist: 'Requests that are too large, or without a border.' },
  signal: { name: 'Signal', gist: 'Text that hides the request or contradicts it.' },
  structure: { name: 'Structure', gist: 'How the text is laid out: paragraphs, fences, sections.' },
  templates: { name: 'Templates', gist: 'Forms that nobody filled in.' },
  agents: { name: 'Agents', gist: 'Work that an agent does on its own.' },
  safety: { name: 'Safety', gist: 'Secrets, personal data, and commands that cannot be undone.' },
  gaming: { name: 'Gaming', gist: 'Text that is written for a grader instead of an assistant.' },
};
