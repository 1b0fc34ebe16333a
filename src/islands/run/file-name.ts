/** A file's name, after what it is about. */
export function fileName(title: string): `${string}.md` {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${name || 'run'}.md`;
}
