const LONGEST = 48;

/** Words of the prompt as a message shows them: in quotation marks, on one line, cut at a word. */
export function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ').replace(/[`“”]/g, '').trim();
  if (line.length <= LONGEST) return `“${line}”`;
  const cut = line.lastIndexOf(' ', LONGEST);
  return `“${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST)} …”`;
}
