import type { Tree } from '@lezer/common';
import type { Span } from '../types.ts';
import { type Block, type CodeBlock, readLayout } from './blocks.ts';
import { hiddenMarkup } from './hidden-markup.ts';
import { markdownParser } from './markdown.ts';
import { tame } from './tame.ts';
import { findCommentBlocks, findUnfenced } from './unfenced.ts';
import { toUnits, type Unit } from './units.ts';
import { blank, toView } from './view.ts';

/** A prompt, read: what every detector and rule works on. All offsets are into `text`. */
export interface PromptDoc {
  readonly text: string;
  /** The text as seen, same length: straight quotes, invisible characters blanked. */
  readonly view: string;
  /** `view` with markup, code blocks and hidden text blanked, same length. */
  readonly prose: string;
  readonly blocks: readonly Block[];
  readonly code: readonly CodeBlock[];
  readonly units: readonly Unit[];
  /** Stretches that a reader would not see. */
  readonly hidden: readonly Span[];
  /** Number of word, number and identifier tokens in prose. */
  readonly words: number;
}

/** Reads a prompt. `tree` may be the editor's Markdown tree of the same text; without it the text is parsed here. */
export function parsePrompt(text: string, tree?: Tree): PromptDoc {
  const { view, hidden } = toView(text);
  const layout = readLayout(tree ?? markdownParser.parse(tame(text)), view);
  const styled = /<[a-z]/i.test(view)
    ? hiddenMarkup(view, 0).filter((s) => !layout.code.some((c) => s.from >= c.from && s.to <= c.to))
    : [];
  const unseen = [...hidden, ...layout.hidden, ...styled];
  const code = withUnfenced(
    view,
    layout.blocks,
    layout.code.filter((c) => !isIndentedProse(view, c)),
  );
  const blocks = layout.blocks
    .concat(
      layout.code
        .filter((c) => isIndentedProse(view, c))
        .map((c) => ({ from: c.from, to: c.to, kind: 'paragraph' as const, level: 0, row: -1 })),
    )
    .sort((a, b) => a.from - b.from);
  const prose = blank(view, [...layout.markup.filter((m) => !isPlaceholderTag(view, m)), ...code, ...unseen]);
  const units = toUnits(prose, blocks, layout.inlineCode);
  let words = 0;
  for (const unit of units) for (const token of unit.tokens) if (token.kind !== 'punct') words++;
  return { text, view, prose, blocks, code, units, hidden: unseen, words };
}

function withUnfenced(view: string, blocks: readonly Block[], fenced: readonly CodeBlock[]): CodeBlock[] {
  const code = [
    ...fenced,
    ...findCommentBlocks(view).map((span) => ({ ...span, info: '', fenced: false, open: false })),
  ];
  for (const block of blocks) {
    if (block.kind === 'cell' || block.kind === 'heading') continue;
    for (const span of findUnfenced(view, block.from, block.to))
      code.push({ ...span, info: '', fenced: false, open: false });
  }
  return code.sort((a, b) => a.from - b.from || b.to - a.to).filter(isOutermost());
}

/** Keeps the first of overlapping stretches; for sorted ones. */
function isOutermost(): (span: Span) => boolean {
  let end = -1;
  return ({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  };
}

/** People indent prose too; what reads as sentences is prose although Markdown calls it code. */
function isIndentedProse(view: string, block: CodeBlock): boolean {
  if (block.fenced || block.info !== '') return false;
  const text = view.slice(block.from, Math.min(block.to, block.from + 2000));
  return (
    findUnfenced(view, block.from, block.to).length === 0 &&
    (text.match(/\b[a-z]{2,}\s+[a-z]{2,}\s+[a-z]{2,}/gi)?.length ?? 0) > 0 &&
    !/[{}=;<>|]/.test(text)
  );
}

/** `<your stack>` is a tag to Markdown and a placeholder to a reader. */
function isPlaceholderTag(view: string, span: Span): boolean {
  const tag = view.slice(span.from, span.to);
  return /^<[a-z]{2,20}(?:[ _-][a-z]{2,20}){1,5}>$/i.test(tag) || /^<(?:your|insert|name)\b[^<>=]{0,60}>$/i.test(tag);
}
