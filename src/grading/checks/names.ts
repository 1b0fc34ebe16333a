import type { Span } from '../../linter/types.ts';
import type { NamesCheck } from '../../schemas/check.ts';
import { type Hit, orNull, type Scene, type Test } from '../scene.ts';
import type { Statement } from '../statements.ts';
import { findInStatements } from './find-in-statements.ts';

/** A name that is an English word needs one of these beside it, or code around it. */
const KIND = /\b(?:function|method|func|fn|helper|class|routine|handler|procedure)\b/;
const BESIDE = 24;
/** Tokens no further apart than this belong together. */
const ADJACENT = 4;

/** A file or identifier is named, in prose or in pasted code. */
export function names({ names: wanted, ...limits }: NamesCheck): Test {
  const needles = wanted.map(toNeedle);
  const free = limits.unless === undefined && limits.asked !== true;
  const dropped = limits.unless ? findInStatements(limits.unless, {}) : null;
  return (scene) => {
    const barred = new Set(dropped?.(scene, () => true).map((hit) => hit.statement));
    const hits: Hit[] = [];
    for (const statement of scene.statements) {
      if (barred.has(statement.index) || (limits.asked && statement.reports)) continue;
      for (const { from, to } of runsOf(statement)) hits.push(...search(scene, from, to, statement.index, needles));
      hits.push(...searchTags(scene, statement, needles));
    }
    if (free) for (const block of scene.doc.code) hits.push(...search(scene, block.from, block.to, -1, needles));
    return orNull(hits);
  };
}

interface Needle {
  readonly pattern: RegExp;
  readonly call: boolean;
  /** Begins with an HTML tag, which the view leaves out. */
  readonly tag: boolean;
}

/** A path or file as somebody dictates it: "source slash utils slash date dot ts". */
const dictated = (escaped: string): string =>
  escaped
    .replace(/\\\.(?=[a-z])/g, '(?:\\.|\\s+dot\\s+)')
    .replaceAll('/', '(?:\\/|\\s+slash\\s+)')
    .replace(/_(?=[a-z_]*\(\?:\\\.)/g, '(?:_|\\s+(?:underscore\\s+)?)');

/** `*` stands for up to 41 characters of a name; letters at either end of the name must not run on. */
function toNeedle(name: string): Needle {
  const text = name.toLowerCase().replace(/\(\)$/, '');
  const body = text.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const before = /^[\w$*]/.test(text) ? '(?<![\\w$])' : text.startsWith('@') ? '(?<![\\w.+-])' : '';
  const after = /\*$|^\*.*@$/.test(text) ? '(?![\\w$]|\\.[\\w])' : /[\w$]$/.test(text) ? '(?![\\w$])' : '';
  return {
    pattern: new RegExp(before + body.map(dictated).join('[\\w+-][\\w.+-]{0,40}') + after, 'g'),
    call: name.endsWith('()'),
    tag: name.startsWith('<'),
  };
}

/** Headings and label stand elsewhere in the text than the statement: each contiguous run by itself. */
function runsOf({ tokens }: Statement): Span[] {
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of tokens) {
    const last = runs.at(-1);
    if (last && from >= last.from && from - last.to < ADJACENT) last.to = Math.max(last.to, to);
    else runs.push({ from, to });
  }
  return runs;
}

function search({ doc }: Scene, from: number, to: number, statement: number, needles: readonly Needle[]): Hit[] {
  const text = doc.view.slice(from, to).toLowerCase();
  const hits: Hit[] = [];
  for (const { pattern, call } of needles) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (!call || readsAsFunction(text, match.index, end))
        hits.push({ statement, from: from + match.index, to: from + end });
    }
  }
  return hits;
}

/** HTML tags outside of code, which the view leaves blank. */
function searchTags({ doc }: Scene, { index, own, tokens }: Statement, needles: readonly Needle[]): Hit[] {
  const from = tokens[own]?.from ?? 0;
  const text = doc.text.slice(from, tokens.at(-1)?.to ?? from).toLowerCase();
  return needles
    .filter(({ tag }) => tag)
    .flatMap(({ pattern }) => [...text.matchAll(pattern)])
    .map((match) => ({ statement: index, from: from + match.index, to: from + match.index + match[0].length }));
}

/** `authenticate`, authenticate(…), "the authenticate function", "in authenticate". */
function readsAsFunction(text: string, at: number, end: number): boolean {
  if (/[(`'"]/.test(text[end] ?? '') || /[`'".#:]/.test(text[at - 1] ?? '')) return true;
  return KIND.test(text.slice(Math.max(0, at - BESIDE), at)) || KIND.test(text.slice(end, end + BESIDE));
}
