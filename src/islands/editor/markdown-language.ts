import { defineLanguageFacet, HighlightStyle, Language, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';
import { markdownParser } from '../../linter/parse/markdown.ts';

const language = new Language(defineLanguageFacet(), markdownParser, [], 'markdown');

const style = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700', color: 'var(--sl-color-white)' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.monospace, tags.url, tags.link], color: 'var(--sl-color-text-accent)' },
  { tag: [tags.processingInstruction, tags.labelName], color: 'var(--sl-color-gray-3)' },
]);

/** Markdown as the linter reads it: the editor's tree is the linter's tree. */
export const markdownLanguage = [language, syntaxHighlighting(style)];
