/** Phrases that find all parts in any order, each at most eight tokens behind the last: for senses that are a pair or a triple of ideas, however the sentence runs. */
export function anyOrder(...parts: readonly string[]): string[] {
  if (parts.length < 2) return [...parts];
  return parts.flatMap((first, i) =>
    anyOrder(...parts.slice(0, i), ...parts.slice(i + 1)).map((rest) => `${first} ** ${rest}`),
  );
}
