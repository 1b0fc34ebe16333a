const LONGEST_TITLE = 80;

/** Tags as somebody types them, parted by commas. */
export function readTags(typed: string): string[] {
  return [...new Set(typed.split(/[,\r\n]/).map((tag) => tag.trim()))].filter((tag) => tag !== '');
}

/** A title to start from: the first line of a prompt, without Markdown's marks, cut at a word. */
export function suggestTitle(text: string): string {
  const line =
    /\S.*/
      .exec(text)?.[0]
      .replace(/^[#>*\-\s]+/, '')
      .trim() ?? '';
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.lastIndexOf(' ', LONGEST_TITLE);
  return `${line.slice(0, cut > LONGEST_TITLE / 2 ? cut : LONGEST_TITLE).toWellFormed()} …`;
}
