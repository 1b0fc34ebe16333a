import type { NamesCheck } from '../../schemas/check.ts';
import { type Hit, orNull, type Scene, type Test } from '../scene.ts';
import { findInStatements } from './find-in-statements.ts';

const WORD = /[\w$]/;
/** A name that is an English word needs one of these beside it, or code around it. */
const KIND = /\b(?:function|method|func|fn|helper|class|routine|handler|procedure)\b/;
const BESIDE = 24;

/** A file or identifier is named, in prose or in pasted code. */
export function names({ names: wanted, ...limits }: NamesCheck): Test {
  const needles = wanted.map((name) => ({ text: name.toLowerCase().replace(/\(\)$/, ''), call: name.endsWith('()') }));
  const free = limits.unless === undefined && limits.asked !== true;
  const dropped = limits.unless ? findInStatements(limits.unless, {}) : null;
  return (scene) => {
    const barred = new Set(dropped?.(scene, () => true).map((hit) => hit.statement));
    const hits: Hit[] = [];
    for (const { index, tokens, reports } of scene.statements) {
      if (barred.has(index) || (limits.asked && reports)) continue;
      for (let i = 0, run = 0; i < tokens.length; i = run) {
        // Headings and label stand elsewhere in the text: each contiguous run is searched by itself.
        for (run = i + 1; run < tokens.length && (tokens[run]?.from ?? 0) >= (tokens[run - 1]?.from ?? 0) && (tokens[run]?.from ?? 0) - (tokens[run - 1]?.to ?? 0) < 4; ) run++;
        hits.push(...search(scene, tokens[i]?.from ?? 0, tokens[run - 1]?.to ?? 0, index, needles));
      }
    }
    if (free) for (const block of scene.doc.code) hits.push(...search(scene, block.from, block.to, -1, needles));
    return orNull(hits);
  };
}

function search({ doc }: Scene, from: number, to: number, statement: number, needles: readonly { text: string; call: boolean }[]): Hit[] {
  const text = doc.view.slice(from, to);
  const lower = text.toLowerCase();
  const hits: Hit[] = [];
  for (const { text: name, call } of needles) {
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (WORD.test(lower[at - 1] ?? ' ') || WORD.test(lower[end] ?? ' ')) continue;
      if (call && !readsAsFunction(lower, at, end)) continue;
      hits.push({ statement, from: from + at, to: from + end });
    }
  }
  return hits;
}

/** `authenticate`, authenticate(…), "the authenticate function", "in authenticate". */
function readsAsFunction(text: string, at: number, end: number): boolean {
  if (/[(`'"]/.test(text[end] ?? '') || /[`'".#:]/.test(text[at - 1] ?? '')) return true;
  return KIND.test(text.slice(Math.max(0, at - BESIDE), at)) || KIND.test(text.slice(end, end + BESIDE));
}
