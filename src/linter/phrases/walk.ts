import { matchClass, TOKEN_CLASSES, WORD_BIT } from './classes.ts';
import type { Reading } from './keys.ts';
import { SKIPS } from './needs.ts';
import { BRANCH, BranchAt, CLASS, END, GAP, LIST, type Program, STEM, TEXT } from './program.ts';

/** No gap reaches over one of these. */
const STOP = new Set(['.', '!', '?', ';']);

/**
 * Index just past the match of the program's part that starts at `pc`, for tokens from `at` on, or -1.
 * Work is bounded by the phrase, not by the text; `skips` counts down.
 */
export function walk(program: Program, start: number, reading: Reading, from: number, skips: number): number {
  const { code } = program;
  let pc = start;
  let at = from;
  let left = skips;
  for (;;) {
    const operation = code[pc] as number;
    if (operation === END) return at;
    if (operation === BRANCH) return walkBranch(program, pc, reading, at, left);
    const next = code[pc + 2] as number;
    if (operation === GAP) return walkGap(program, next, reading, at, code[pc + 1] as number);
    if (at >= reading.tokens.length) return -1;
    const past = step(program, operation, code[pc + 1] as number, reading, at);
    const skipped = left > 0 && reading.skipped[at] === 1;
    if (past > at) {
      if (!skipped) {
        pc = next;
        at = past;
        left = SKIPS;
        continue;
      }
      const to = walk(program, next, reading, past, SKIPS);
      if (to >= 0) return to;
    }
    if (!skipped) return -1;
    at++;
    left--;
  }
}

function walkGap(program: Program, next: number, reading: Reading, at: number, most: number): number {
  for (let i = at; i <= at + most; i++) {
    const to = walk(program, next, reading, i, SKIPS);
    if (to >= 0) return to;
    const token = reading.tokens[i];
    if (!token || (token.kind === 'punct' && STOP.has(token.text))) return -1;
  }
  return -1;
}

function walkBranch(program: Program, pc: number, reading: Reading, at: number, skips: number): number {
  const { code } = program;
  const others = code[pc + BranchAt.others] as number;
  const ways = pc + BranchAt.ways;
  for (let i = 0; i < others; i++) {
    const to = walk(program, code[ways + i] as number, reading, at, skips);
    if (to >= 0) return to;
  }
  const filed = ways + others;
  const end = filed + 2 * (code[pc + BranchAt.filed] as number);
  const list = code[pc + BranchAt.list] as number;
  if (filed === end && list < 0) return -1;
  // The other ways begin with a stem, behind words that may be skipped.
  for (let i = at; i <= at + skips && i < reading.tokens.length; i++) {
    const stem = reading.stems[i] as number;
    for (let pair = stem < 0 ? end : firstPair(code, filed, end, stem); pair < end && code[pair] === stem; pair += 2) {
      const to = walk(program, code[pair + 1] as number, reading, i, 0);
      if (to >= 0) return to;
    }
    const to = list < 0 ? -1 : walk(program, list, reading, i, 0);
    if (to >= 0 || reading.skipped[i] === 0) return to;
  }
  return -1;
}

/** Where the pairs of a stem begin, or would. */
function firstPair(code: Int32Array, filed: number, end: number, stem: number): number {
  let low = 0;
  let high = (end - filed) >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((code[filed + 2 * middle] as number) < stem) low = middle + 1;
    else high = middle;
  }
  return filed + 2 * low;
}

/** Index just past the match of one test at `at`, or -1. */
function step({ lists }: Program, operation: number, operand: number, reading: Reading, at: number): number {
  switch (operation) {
    case STEM:
      return reading.stems[at] === operand ? at + 1 : -1;
    case TEXT:
      return reading.texts[at] === operand ? at + 1 : -1;
    case LIST: {
      const stem = reading.stems[at] as number;
      if (stem < 0 || !((reading.classes[at] as number) & WORD_BIT)) return -1;
      return ((lists[operand]?.[stem >> 5] ?? 0) >>> (stem & 31)) & 1 ? at + 1 : -1;
    }
    case CLASS: {
      const name = TOKEN_CLASSES[operand];
      return name !== undefined && (reading.classes[at] as number) & (1 << operand)
        ? matchClass(name, reading.tokens, at)
        : -1;
    }
    default:
      return -1;
  }
}
