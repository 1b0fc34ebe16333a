import { fromBase64url, toBase64url } from './base64url.ts';

/** Longest text that a link may carry, in UTF-16 units: what browsers and mail programs still pass on. */
export const MAX_LINKED_LENGTH = 8_000;

/** What an address holds: a prompt, or why it can't be read. */
export type LinkedPrompt =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

const VERSIONED = /^#v(\d+):(.*)$/s;
const DAMAGED = 'The link is damaged: it holds no text that can be read. The draft is as it was.';
const TOO_LONG = `The link holds more than ${MAX_LINKED_LENGTH.toLocaleString('en-GB')} characters. The draft is as it was.`;
const NEWER = 'The link was made by a newer version of this site. Reload the page and open it again.';

const limited = (text: string): LinkedPrompt =>
  text.length <= MAX_LINKED_LENGTH ? { ok: true, text } : { ok: false, message: TOO_LONG };

/** The fragment of a link that carries a text: `#v1:` and the text's UTF-8 in base64url. Null when it is too long. */
export function toFragment(text: string): string | null {
  if (text.length > MAX_LINKED_LENGTH) return null;
  return `#v1:${toBase64url(text)}`;
}

function decode(base64url: string): LinkedPrompt {
  // Four letters carry three bytes, and a character of the text takes at most three bytes.
  if (base64url.length > MAX_LINKED_LENGTH * 4) return { ok: false, message: TOO_LONG };
  const text = fromBase64url(base64url);
  return text === undefined ? { ok: false, message: DAMAGED } : limited(text);
}

/** The prompt in an address, from its fragment or from `?text=`; null when it carries none. */
export function promptIn({ hash, search }: { readonly hash: string; readonly search: string }): LinkedPrompt | null {
  const [, version, payload] = VERSIONED.exec(hash) ?? [];
  if (version !== undefined) return version === '1' ? decode(payload ?? '') : { ok: false, message: NEWER };
  const text = new URLSearchParams(search).get('text');
  return text ? limited(text) : null;
}
