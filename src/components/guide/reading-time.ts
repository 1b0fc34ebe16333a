/** Words a minute for text that has code and prompts in it; prose alone is read faster. */
const WORDS_A_MINUTE = 180;

/** Minutes that a text takes to read, at least one. */
export function minutesToRead(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
