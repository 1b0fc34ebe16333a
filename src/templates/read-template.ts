/** A line of a template, with the variables it names. */
export interface TemplateLine {
  readonly text: string;
  readonly variables: readonly string[];
  /** Whether it stands in a code fence, or is one end of it. */
  readonly fence: 'none' | 'open' | 'inside' | 'close';
}

/** Lines that stand together, between blank lines; a fence is never split. */
export type TemplateBlock = readonly TemplateLine[];

/** A variable in a template's text: `{{name}}`. */
export const VARIABLE = /\{\{([a-z][a-z0-9_]*)\}\}/g;
const FENCE = /^\s*(`{3,}|~{3,})/;

/** The names of the variables in a text, in their order, each once. */
export function variablesIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(VARIABLE), ([, name]) => name ?? ''))];
}

/** Splits a template's text into blocks. */
export function readTemplate(text: string): TemplateBlock[] {
  const blocks: TemplateLine[][] = [[]];
  let mark = '';
  for (const line of text.trim().split('\n')) {
    const found = FENCE.exec(line)?.[1];
    let fence: TemplateLine['fence'] = mark ? 'inside' : 'none';
    if (!mark && found) {
      mark = found;
      fence = 'open';
    } else if (mark && found?.startsWith(mark)) {
      mark = '';
      fence = 'close';
    }
    if (fence === 'none' && line.trim() === '') blocks.push([]);
    else blocks.at(-1)?.push({ text: line, variables: variablesIn(line), fence });
  }
  return blocks.filter((block) => block.length > 0);
}
