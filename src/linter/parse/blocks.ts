import type { SyntaxNodeRef, Tree } from '@lezer/common';
import type { Span } from '../types.ts';
import { hiddenMarkup } from './hidden-markup.ts';

/** A stretch of prose that stands on its own in the Markdown tree. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell';
  /** 1 to 6 for headings, nesting depth for list items, else 0. */
  readonly level: number;
  /** Offset of the table row or header that a cell belongs to, else -1. */
  readonly row: number;
}

/** A block of code, a log or a trace. */
export interface CodeBlock extends Span {
  /** Language named after the fence, lower case, or ''. */
  readonly info: string;
  readonly fenced: boolean;
  /** A fence that is never closed. */
  readonly open: boolean;
}

/** What the tree says about the text. */
export interface Layout {
  readonly blocks: Block[];
  readonly code: CodeBlock[];
  /** Inline code, with its backticks. */
  readonly inlineCode: Span[];
  /** Markup that is no prose: markers, tags, link targets, struck-out text. */
  readonly markup: Span[];
  /** What a reader of the rendered text would not see. */
  readonly hidden: Span[];
}

const MARKUP = new Set([
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'EmphasisMark',
  'TaskMarker',
  'TableDelimiter',
  'HTMLTag',
  'StrikethroughMark',
  'Strikethrough',
  'HorizontalRule',
  'LinkReference',
]);
const HEADING = /^(?:ATX|Setext)Heading([1-6])$/;
/** A set-ext "heading" longer than this is a paragraph above a rule. */
const HEADING_LIMIT = 90;
/** A leading front matter would be read as a rule and a heading. */
const FRONT_MATTER = /^---\n(?:(?!---)[^\n]{0,500}\n){1,60}---(?=\n|$)/;

/** Reads blocks, code and markup off a Markdown tree of `view`, in one walk. */
export function readLayout(tree: Tree, view: string): Layout {
  const layout: Layout = { blocks: [], code: [], inlineCode: [], markup: [], hidden: [] };
  const front = FRONT_MATTER.exec(view)?.[0].length ?? 0;
  if (front > 0) layout.markup.push({ from: 0, to: front });
  let depth = 0;
  let row = -1;
  tree.iterate({
    enter(node) {
      if (node.to <= front && node.name !== 'Document') return false;
      if (node.name === 'BulletList' || node.name === 'OrderedList') depth++;
      else if (node.name === 'TableHeader' || node.name === 'TableRow') row = node.from;
      else return enterNode(node, view, layout, depth, row);
      return true;
    },
    leave(node) {
      if (node.name === 'BulletList' || node.name === 'OrderedList') depth--;
    },
  });
  return layout;
}

/** Files one node; false keeps the walk from entering it. */
function enterNode(node: SyntaxNodeRef, view: string, layout: Layout, depth: number, row: number): boolean {
  const { name, from, to } = node;
  const span = { from, to };
  if (MARKUP.has(name)) layout.markup.push(span);
  else if (name === 'Paragraph' || name === 'Task')
    layout.blocks.push({ ...span, kind: depth > 0 ? 'item' : 'paragraph', level: depth, row: -1 });
  else if (name === 'TableCell') layout.blocks.push({ ...span, kind: 'cell', level: 0, row });
  else if (name === 'InlineCode') {
    layout.inlineCode.push(span);
    return false;
  } else if (name === 'FencedCode' || name === 'CodeBlock') {
    readCode(node, view, layout);
    return false;
  } else if (name === 'Comment' || name === 'CommentBlock' || name === 'ProcessingInstructionBlock')
    layout.hidden.push(span);
  else if (name === 'HTMLBlock') readHtml(span, view, layout);
  else if (name === 'Link' || name === 'Image') blankTarget(node, layout);
  else if (HEADING.test(name)) readHeading(node, layout);
  return true;
}

function readHeading(node: SyntaxNodeRef, layout: Layout): void {
  const { from, to, name } = node;
  const long = name.startsWith('Setext') && to - from > HEADING_LIMIT;
  layout.blocks.push({
    from,
    to,
    kind: long ? 'paragraph' : 'heading',
    level: long ? 0 : Number(HEADING.exec(name)?.[1]),
    row: -1,
  });
}

function readCode(node: SyntaxNodeRef, view: string, layout: Layout): void {
  const fenced = node.name === 'FencedCode';
  const info = fenced
    ? (/^[ \t]*(?:`{3,}|~{3,})[ \t]*([\w+#.-]{0,40})/.exec(view.slice(node.from, node.from + 60))?.[1] ?? '')
    : '';
  const open = fenced && node.node.getChildren('CodeMark').length < 2;
  layout.code.push({ from: node.from, to: node.to, info: info.toLowerCase(), fenced, open });
}

/** `[words](target)`: the words are prose. `[words]` alone may be a placeholder and is left whole. */
function blankTarget(node: SyntaxNodeRef, layout: Layout): void {
  const target = node.node.getChild('URL');
  if (!target) return;
  const marks = node.node.getChildren('LinkMark');
  const open = marks[0];
  const close = marks[1];
  if (open) layout.markup.push({ from: open.from, to: open.to });
  if (close) layout.markup.push({ from: close.from, to: node.to });
}

/** Tags are markup; what stands between them is prose, as in `<context>…</context>`, unless styled away. */
function readHtml(span: Span, view: string, layout: Layout): void {
  const html = view.slice(span.from, span.to);
  if (/^\s*<(?:script|style)\b/i.test(html)) {
    layout.code.push({ ...span, info: 'html', fenced: false, open: false });
    return;
  }
  for (const m of html.matchAll(/<!--[\s\S]*?(?:-->|$)/g))
    layout.hidden.push({ from: span.from + m.index, to: span.from + m.index + m[0].length });
  for (const m of html.matchAll(/<\/?[a-z][\w-]{0,40}(?:\s[^<>]{0,400})?>/gi))
    layout.markup.push({ from: span.from + m.index, to: span.from + m.index + m[0].length });
  layout.hidden.push(...hiddenMarkup(html, span.from));
  layout.blocks.push({ ...span, kind: 'paragraph', level: 0, row: -1 });
}
