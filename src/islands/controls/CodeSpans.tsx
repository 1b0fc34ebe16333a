/** A line of text in which backticks enclose code. */
export function CodeSpans({ text }: { readonly text: string }) {
  const parts = text.split('`');
  // Every second part stands between backticks.
  return <>{parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}
