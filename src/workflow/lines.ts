/** The lines that say something, without the numbers and bullets that were typed before them. */
export function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}

/** A text as a sentence: trimmed, with a full stop unless it ends with a mark of its own. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?:…]["”’)\]]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** A text without its last full stop, to stand inside a sentence. */
export const asPhrase = (text: string): string => text.trim().replace(/\.$/, '');

/** Words joined as in a sentence: "a, b and c". */
export function inWords(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** A list in Markdown; nothing when it is empty. */
export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
/** A numbered list in Markdown. */
export const numbered = (items: readonly string[]): string => items.map((item, at) => `${at + 1}. ${item}`).join('\n');
