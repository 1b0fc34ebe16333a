import type { Span } from '../../linter/types.ts';
import { type Draft, textOf } from './drafts.ts';

/** One paragraph of a draft's text. */
export interface Paragraph extends Span {
  /** Whether the draft before does not have it. */
  readonly added: boolean;
}

/** A draft's text and where its paragraphs stand in it. */
export function paragraphsOf(draft: Draft): { readonly text: string; readonly parts: readonly Paragraph[] } {
  let at = 0;
  const firstNew = draft.paragraphs.length - draft.added;
  const parts = draft.paragraphs.map((paragraph, n) => {
    const from = at;
    at += paragraph.length + 2;
    return { from, to: from + paragraph.length, added: n >= firstNew };
  });
  return { text: textOf(draft), parts };
}
