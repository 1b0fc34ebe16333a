import type { TemplateBlock, TemplateLine } from './read-template.ts';

const HEADING = /^(#{1,6})\s/;
/** A heading, or a line that announces something. */
const LEADS_IN = /^#{1,6}\s|:[*_]*\s*$/;

/** The lines between two ends of a fence, ends included, or one line outside of any. */
function groupFences(block: TemplateBlock): TemplateLine[][] {
  const groups: TemplateLine[][] = [];
  for (const line of block) {
    if (line.fence === 'none' || line.fence === 'open') groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

function prune(block: TemplateBlock, isLeftOut: (name: string) => boolean): TemplateBlock {
  const falls = (lines: readonly TemplateLine[]) => {
    const names = lines.flatMap(({ variables }) => variables);
    return names.length > 0 && names.every(isLeftOut);
  };
  const rest = groupFences(block)
    .filter((lines) => !falls(lines))
    .flat();
  // A line that leads in to what is left out goes with it.
  const isLeadIn = rest.length === 1 && rest.length < block.length && LEADS_IN.test(rest[0]?.text ?? '');
  return isLeadIn ? [] : rest;
}

const levelOf = (block: TemplateBlock | undefined) =>
  block?.length === 1 ? (HEADING.exec(block[0]?.text ?? '')?.[1]?.length ?? 0) : 0;

/** Takes out what only speaks of variables that are left out: lines, fences, whole blocks, and headings with nothing below. */
export function leaveOut(blocks: readonly TemplateBlock[], isLeftOut: (name: string) => boolean): TemplateBlock[] {
  const kept: TemplateBlock[] = [];
  // From the end, so that a heading knows what is left of its section.
  for (const block of blocks.toReversed()) {
    const rest = prune(block, isLeftOut);
    const level = levelOf(block);
    const below = kept.at(-1);
    const isBare = level > 0 && (below === undefined || (levelOf(below) > 0 && levelOf(below) <= level));
    if (rest.length > 0 && !isBare) kept.push(rest);
  }
  return kept.reverse();
}
