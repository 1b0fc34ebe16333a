import type { Span } from '../types.ts';

const OPENING = /<([a-z][\w-]{0,20})\s([^<>]{1,400})>/gi;
const INVISIBLE_STYLE =
  /\bhidden\b|display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d]*[1-9])|font-size\s*:\s*[01](?:px|pt|em|%)?\b|color\s*:\s*(?:#fff(?:fff)?\b|white|transparent)/i;

/** Elements that are styled so that nobody sees them, with their content. `offset` is where `html` starts. */
export function hiddenMarkup(html: string, offset: number): Span[] {
  const spans: Span[] = [];
  let after = 0;
  for (const tag of html.matchAll(OPENING)) {
    if (tag.index < after || !INVISIBLE_STYLE.test(tag[2] ?? '')) continue;
    const close = html.indexOf(`</${tag[1]}`, tag.index);
    after = close < 0 ? html.length : close;
    spans.push({ from: offset + tag.index, to: offset + after });
  }
  return spans;
}
