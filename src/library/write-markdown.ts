import { parse, stringify } from 'yaml';
import { fenceFor } from '../linter/parse/fence-for.ts';
import type { LibraryEntries } from '../schemas/library.ts';

const OPENING = `# Prompt library

Written by Redraft, which can read this file again: each prompt follows a block that says what is known of it.
`;

function fenced(info: string, text: string): string {
  const fence = fenceFor(text);
  return `${fence}${info}\n${text}\n${fence}\n`;
}

function yamlOf(facts: object): string {
  const readable = stringify(facts, { lineWidth: 0 });
  // Texts of several lines stand as they are, but some lose blanks at their ends that way: those are quoted.
  const exact = JSON.stringify(parse(readable)) === JSON.stringify(facts);
  return (exact ? readable : stringify(facts, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' })).trimEnd();
}

/** Entries as a Markdown file: for each one a heading, a block of YAML and the prompt in a fence. `readMarkdown` gives the same entries back. */
export function writeMarkdown(entries: LibraryEntries): string {
  const parts = Object.entries(entries).map(([id, { text, ...facts }]) => {
    return `\n## ${facts.title}\n\n${fenced('yaml', yamlOf({ id, ...facts }))}\n${fenced('text', text)}`;
  });
  return OPENING + parts.join('');
}
