import { z } from '../schemas/browser-zod.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { MAX_LINKED_LENGTH } from './prompt-link.ts';

/** What an address holds for a template: values by variable, or why they can't be read. */
export type LinkedValues =
  | { readonly ok: true; readonly values: Record<string, string>; readonly unknown: readonly string[] }
  | { readonly ok: false; readonly message: string };

const VERSIONED = /^#v(\d+):(.*)$/s;
const LIMIT = MAX_LINKED_LENGTH.toLocaleString('en-GB');
const linkedSchema = z.record(z.string(), z.string());

const refused = (message: string): LinkedValues => ({
  ok: false,
  message: `${message} What was filled in is as it was.`,
});

/** The fragment of a link that carries values: `#v1:` and their JSON in base64url. Null when they are too long. */
export function toValuesFragment(values: Readonly<Record<string, string>>): string | null {
  const json = JSON.stringify(values);
  return json.length > MAX_LINKED_LENGTH ? null : `#v1:${toBase64url(json)}`;
}

function parse(json: string): Record<string, string> | undefined {
  try {
    const result = z.safeParse(linkedSchema, JSON.parse(json));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

/** The values in the fragment of an address, for a template with the variables `names`; null when it carries none. */
export function valuesIn(hash: string, names: readonly string[]): LinkedValues | null {
  const [, version, payload = ''] = VERSIONED.exec(hash) ?? [];
  if (version === undefined) return null;
  if (version !== '1')
    return refused('The link was made by a newer version of this site. Reload the page and open it again.');
  // Four letters carry three bytes, and a character takes at most three bytes.
  if (payload.length > MAX_LINKED_LENGTH * 4) return refused(`The link holds more than ${LIMIT} characters.`);
  const json = fromBase64url(payload);
  if (json !== undefined && json.length > MAX_LINKED_LENGTH)
    return refused(`The link holds more than ${LIMIT} characters.`);
  const values = json === undefined ? undefined : parse(json);
  if (!values) return refused('The link is damaged: it holds no values that can be read.');
  const entries = Object.entries(values);
  const known = entries.filter(([name]) => names.includes(name));
  const unknown = entries.filter(([name]) => !names.includes(name)).map(([name]) => name);
  if (known.length === 0) return refused('The link holds no values for this template.');
  return { ok: true, values: Object.fromEntries(known), unknown };
}
