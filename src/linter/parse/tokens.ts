import { isFileName } from '../lexicon/file-types.ts';
import { isTechnology } from '../lexicon/technologies.ts';
import { isUnitOfMeasure } from '../lexicon/units-of-measure.ts';
import type { Span } from '../types.ts';
import { normalizeWord, stemOf } from './words.ts';

/** What a token is to a reader. `code` is an identifier, call, flag or other inline code. */
export type TokenKind = 'word' | 'number' | 'code' | 'path' | 'url' | 'placeholder' | 'punct';

/** The smallest unit that the linter reasons about. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, American spelling for words; as written for the rest. */
  readonly text: string;
  /** Porter stem for words; equal to `text` for the rest. */
  readonly stem: string;
  /** A known language, framework, service or tool. */
  readonly tech: boolean;
  /** For numbers: the unit that is glued to it (`ms`, `%`), else ''. */
  readonly unit: string;
}

/** Longer runs of characters than this are cut. */
const LONGEST_CHUNK = 400;
/** Forms that stand for something not yet filled in. All lengths are bounded. */
const PLACEHOLDER =
  /\{\{[^{}\n]{0,60}\}\}|\$\{[\w.-]{1,40}\}|\$[A-Z][A-Z0-9_]{2,40}\b|<(?:your|the|insert|add|enter|some|my|name|paste|put)\b[^<>\n]{0,60}>|(?<![/\w])<[a-z]{2,20}(?:[ _-][a-z]{2,20}){1,5}>|\[(?:your|insert|paste|add|enter|describe|specify|list|name of|put|e\.g|the|some|what|which|how|tbd|todo|fill)\b[^\][\n]{0,80}\](?!\()|\[(?:[A-Za-z][\w -]{0,40})?(?:here|versions?|names?|numbers?|paths?|messages?|results?|files?|types?|stack|languages?|frameworks?|format|constraints?|commands?|values?|features?|goals?|tasks?|context|examples?)\](?!\()|\[[nNX](?: [a-z][\w ]{0,30})?\](?!\()|_{4,}|\bTBD\b|\bXXX+\b|\.{6,}|…{2,}/gi;
/** A quick choice before it. */
const MAY_BE_PLACEHOLDER = /[{[<_$]|TBD|XXX|\.{6}|…{2}/i;
const LEADING = /^(?:@(?=\[))?["'([{<*~|,;:=+-]+/;
const TRAILING = /["')\]}>*~|,;:.!?]+$/;
const URL = /^(?:https?|wss?|ftp|file|postgres|redis|mongodb|s3):\/\//i;
const NUMBER = /^[~<>≤≥=$€£+#-]{0,3}\d[\d.,:_/x×–-]*(?:[a-zµ]{1,7}(?:\/[a-z]{1,4})?|[%°+]{1,2})?$/i;
const VERSION = /^v\d{1,4}(?:\.\d{1,6}){0,3}$/i;
const IDENTIFIER =
  /^(?:[a-z]\w*[A-Z]\w*|[A-Z]\w*[a-z]\w*[A-Z]\w*|\w+_\w[\w]*|_\w+|--?[a-z][\w-]+|[\w$]+(?:\.[\w$]+)+|[\w$.:]+::[\w$:]+|[\w$.]+->[\w$.]+|@[\w-]+|#[\w-]+|%\w+|\$\w+)$/;
/** A word with an aside glued to it, "rate(for example": no call. */
const ASIDE = /^[a-z]+\([a-z]{2,}$/;
const CALL = /^[\w$.:>-]{1,80}\([^()\s]{0,120}\)?$/;
const PATH = /^(?:~|\.{1,2}|@[\w.-]+|[\w.*-]+|\{[\w,]+\})?(?:\/[\w.*~@+=:[\]{}()$-]+)+\/?$|^[\w.-]+\/$/;
const WORD = /[\p{L}\p{M}]+(?:'[\p{L}]+)*|\d[\d.,]*|[^\s\p{L}\p{M}\d]/gu;

/** Splits `view` (of `toView`) between the offsets into tokens; inline code at `code` is one token each. */
export function tokenize(view: string, from: number, to: number, code: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  const solid = fixedTokens(view, from, to, code);
  let at = from;
  for (const token of solid) {
    if (token.from < at) continue;
    scan(view, at, token.from, tokens);
    tokens.push(token);
    at = token.to;
  }
  scan(view, at, to, tokens);
  return tokens;
}

/** Inline code and placeholders, in text order: nothing inside them is read as words. */
function fixedTokens(view: string, from: number, to: number, code: readonly Span[]): Token[] {
  const solid: Token[] = [];
  for (const span of code) if (span.from >= from && span.to <= to) solid.push(codeToken(view, span));
  const part = view.slice(from, to);
  if (/[{[<_$]|TBD|XXX|\.{6}|…{2}/.test(part)) {
    for (const m of part.matchAll(PLACEHOLDER)) {
      const start = from + m.index;
      if (!solid.some((t) => start >= t.from && start < t.to))
        solid.push(make('placeholder', start, start + m[0].length, m[0]));
    }
  }
  return solid.length > 1 ? solid.sort((a, b) => a.from - b.from) : solid;
}

function codeToken(view: string, span: Span): Token {
  const inner = view.slice(span.from, span.to).replace(/^`+ ?| ?`+$/g, '');
  // Not `exec`, which would leave its place in the pattern for the next text.
  const [found] = MAY_BE_PLACEHOLDER.test(inner) ? inner.matchAll(PLACEHOLDER) : [];
  if (found && found[0].length > inner.length / 2) return make('placeholder', span.from, span.to, inner);
  return make(
    PATH.test(inner) || isFileName(inner) ? 'path' : 'code',
    span.from,
    span.to,
    inner,
    isTechnology(inner.toLowerCase()),
  );
}

function scan(view: string, start: number, stop: number, out: Token[]): void {
  for (let at = start; at < stop; ) {
    if (isSpace(view.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < stop && end - at < LONGEST_CHUNK && !isSpace(view.charCodeAt(end))) end++;
    for (const { kind, from, to, text, stem, tech, unit } of chunkTokens(view.slice(at, end)))
      out.push({ kind, from: at + from, to: at + to, text, stem, tech, unit });
    at = end;
  }
}

/** A view has no other white space than spaces, tabs and line breaks. */
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9;

const chunks = new Map<string, readonly Token[]>();
const CHUNKS_LIMIT = 10_000;
/** Engines copy short strings; a longer one would keep the whole text that it is part of. */
const LONGEST_KEPT = 12;

/** The tokens of one run of non-space characters, counted from its start. Remembered, since people use few words often. */
function chunkTokens(chunk: string): readonly Token[] {
  const known = chunks.get(chunk);
  if (known) return known;
  const tokens: Token[] = [];
  addChunk(chunk, 0, tokens);
  if (chunks.size >= CHUNKS_LIMIT) chunks.clear();
  if (chunk.length <= LONGEST_KEPT) chunks.set(chunk, tokens);
  return tokens;
}

const PLAIN_WORD = /^[a-z]+$/;
/** `p95`, `utf8`, `oauth2`, `i18n`: one word. */
const MIXED_WORD = /^[A-Za-z]{1,12}\d{1,4}[A-Za-z]{0,6}$/;
const DOTTED: Readonly<Record<string, string>> = { 'e.g': 'eg', 'i.e': 'ie' };

/** One run of non-space characters: peels punctuation off both ends and files the core. */
function addChunk(chunk: string, from: number, out: Token[]): void {
  if (PLAIN_WORD.test(chunk)) {
    addWord(chunk, from, out);
    return;
  }
  const lead = /^--?[a-z]/.test(chunk) ? 0 : (LEADING.exec(chunk)?.[0].length ?? 0);
  for (let i = 0; i < lead; i++) out.push(punct(chunk[i] ?? '', from + i));
  let end = chunk.length - (TRAILING.exec(chunk.slice(lead))?.[0].length ?? 0);
  const rest = chunk.slice(lead);
  const open = rest.indexOf('(');
  if (open > 0 && end > lead + open && chunk[end] === ')') end++;
  else if (open > 0 && rest.startsWith('()', open)) end = Math.max(end, lead + open + 2);
  else if (chunk[end] === ']' && chunk.indexOf('[', lead) > 0 && chunk.indexOf('[', lead) < end) end++;
  if (end > lead) addCore(chunk.slice(lead, end), from + lead, out);
  for (let i = Math.max(end, lead); i < chunk.length; i++) out.push(punct(chunk[i] ?? '', from + i));
}

function addCore(core: string, from: number, out: Token[]): void {
  const to = from + core.length;
  const lower = core.toLowerCase();
  if (/^[A-Za-z']+$/.test(core) && !/[a-z][A-Z]/.test(core)) addWord(lower, from, out);
  else if (isTechnology(lower)) out.push(make('word', from, to, lower, true));
  else if (Object.hasOwn(DOTTED, lower)) out.push(make('word', from, to, DOTTED[lower] ?? lower));
  else if (MIXED_WORD.test(core)) addWord(lower, from, out);
  else if (URL.test(core)) out.push(make('url', from, to, core));
  else if (isFileName(core)) out.push(make('path', from, to, core));
  else if (NUMBER.test(core) || VERSION.test(core)) out.push(number(core, from));
  else if (isUnitOfMeasure(lower)) out.push({ ...make('word', from, to, lower), stem: stemOf(lower) });
  else if (core.includes('/') && isPath(core)) out.push(make('path', from, to, core));
  else if (CALL.test(core) && core.includes('(') && !ASIDE.test(core)) out.push(make('code', from, to, core));
  else if (IDENTIFIER.test(core) && !/^\w\.\w\.?$|^a\.k\.a$/i.test(core)) out.push(make('code', from, to, core));
  else splitCore(core, from, out);
}

const TOP_FOLDER = /^(?:src|lib|app|apps|pkg|cmd|test|tests|docs|internal|packages|bin|scripts|config|public)\//;
/** Folders by which "a/b/c" is told from a choice such as "red/green/blue". */
const SOURCE_FOLDER =
  /(?:^|\/)(?:src|lib|libs|app|apps|pkg|cmd|tests?|specs?|e2e|docs?|internal|packages|bin|scripts?|config|public|components?|pages|routes?|routers?|controllers?|models?|views?|services?|hooks?|styles|assets|templates?|modules?|features?|stores?|infra|deploy|jobs?|migrations?|include|tools|handlers?|middleware|schemas?|utils|helpers|types|plugins|workflows|charts|roles|tasks|resources|main)\//i;

/** `src/app`, `/health`, `@docs/x.md`, `a/b/c`; not `and/or` or `input/output`. */
function isPath(core: string): boolean {
  if (!PATH.test(core)) return false;
  const slashes = core.split('/').length - 1;
  return (
    /^[/.~@]/.test(core) ||
    core.endsWith('/') ||
    /[._*\d-]/.test(core) ||
    (slashes > 1 ? SOURCE_FOLDER.test(core) : TOP_FOLDER.test(core))
  );
}

function splitCore(core: string, from: number, out: Token[]): void {
  for (const m of core.matchAll(WORD)) {
    const at = from + m.index;
    if (/^\d/.test(m[0])) out.push(number(m[0], at));
    else if (/^\p{L}/u.test(m[0])) addWord(m[0].toLowerCase(), at, out);
    else if (m[0] !== '-' && m[0] !== "'") out.push(punct(m[0], at));
  }
}

function addWord(raw: string, from: number, out: Token[]): void {
  const text = normalizeWord(raw);
  out.push({ kind: 'word', from, to: from + raw.length, text, stem: stemOf(text), tech: isTechnology(raw), unit: '' });
}

function number(core: string, from: number): Token {
  const unit = /(?<=\d)(?:[a-zµ]{1,7}(?:\/[a-z]{1,4})?|[%°])$/i.exec(core)?.[0].toLowerCase() ?? '';
  return { kind: 'number', from, to: from + core.length, text: core, stem: core, tech: false, unit };
}

const punct = (c: string, from: number): Token => make('punct', from, from + 1, c);

function make(kind: TokenKind, from: number, to: number, text: string, tech = false): Token {
  return { kind, from, to, text, stem: text, tech, unit: '' };
}
