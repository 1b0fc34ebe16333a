/** Hands a text out as a Markdown file, named after what it is about. */
export function downloadMarkdown(text: string, title: string): void {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name || 'run'}.md`;
  link.click();
  URL.revokeObjectURL(url);
}
