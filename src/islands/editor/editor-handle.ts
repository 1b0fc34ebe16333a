import type { Tree } from '@lezer/common';
import type { Fix, Span } from '../../linter/types.ts';

/** What the parts around an editor may ask of it. */
export interface EditorHandle {
  /** Markdown tree of the text, if the editor has parsed exactly this text. */
  tree(text: string): Tree | undefined;
  /** Selects a place, scrolls to it and takes the focus. */
  goTo(span: Span): void;
  /** Makes edits whose offsets count in the text as it stands. */
  apply(edits: Fix['edits']): void;
  focus(): void;
}
