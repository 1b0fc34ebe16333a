import type { TokenClass } from './classes.ts';
import type { Branch, Node } from './compile.ts';
import { keyNumber } from './keys.ts';
import { beginningsOf } from './needs.ts';

/** Phrases as numbers in one row: to walk them touches no objects, which makes it several times faster. */
export interface Program {
  /** Instructions of three numbers: operation, operand, where to go on. A branch is laid out as `BranchAt` says. */
  readonly code: Int32Array;
  /** Word lists as bit sets over the numbers of keys. */
  readonly lists: readonly Uint32Array[];
}

/** Operations. */
export const END = 0;
/** Operand: the key's number. */
export const STEM = 1;
export const TEXT = 2;
/** Operand: index in `lists`. */
export const LIST = 3;
/** Operand: the class's number. */
export const CLASS = 4;
/** Operand: most tokens. */
export const GAP = 5;
export const BRANCH = 6;

/** Where the parts of a branch lie, counted from its operation. */
export const BranchAt = {
  /** Start of the way that is a list, or -1. */
  list: 1,
  /** Number of ways that are tried in turn, and of ways that are filed by stem. */
  others: 2,
  filed: 3,
  /** Starts of the ways in turn; behind them pairs of stem and start, sorted by stem. */
  ways: 4,
} as const;

/** Lays out phrases as one program. */
export class Assembler {
  private readonly code: number[] = [];
  private readonly placed = new Map<Node, number>();
  private readonly sets: ReadonlySet<string>[] = [];

  /** Adds a phrase's graph, parts that are there already aside, and returns where it starts. */
  place(node: Node): number {
    const known = this.placed.get(node);
    if (known !== undefined) return known;
    const start = node.test === 'branch' ? this.placeBranch(node) : this.placeStep(node);
    this.placed.set(node, start);
    return start;
  }

  /** The finished program. */
  finish(): Program {
    return { code: Int32Array.from(this.code), lists: this.sets.map(bitSet) };
  }

  private placeStep(node: Exclude<Node, Branch>): number {
    const next = node.test === 'end' ? 0 : this.place(node.next);
    return this.code.push(...this.step(node), next) - 3;
  }

  private step(node: Exclude<Node, Branch>): [number, number] {
    switch (node.test) {
      case 'end':
        return [END, 0];
      case 'stem':
        return [STEM, keyNumber(node.value)];
      case 'text':
        return [TEXT, keyNumber(`=${node.value}`)];
      case 'list':
        return [LIST, this.listNumber(node.stems)];
      case 'class':
        return [CLASS, classNumber(node.value)];
      case 'gap':
        return [GAP, node.most];
    }
  }

  private listNumber(stems: ReadonlySet<string>): number {
    const known = this.sets.indexOf(stems);
    return known >= 0 ? known : this.sets.push(stems) - 1;
  }

  private placeBranch({ others, filed, list }: Branch): number {
    const turns = others.map((way) => this.place(way));
    const pairs = filed.flatMap((way) => {
      const start = this.place(way);
      return (beginningsOf(way) ?? []).map((key) => [keyNumber(key), start] as const);
    });
    pairs.sort(([one], [other]) => one - other);
    const listed = list ? this.place(list) : -1;
    const start = this.code.length;
    this.code.push(BRANCH, listed, turns.length, pairs.length, ...turns, ...pairs.flat());
    return start;
  }
}

/** The number of a class. */
export const classNumber = (name: TokenClass): number => keyNumber(`<${name}>`);

function bitSet(stems: ReadonlySet<string>): Uint32Array {
  const numbers = [...stems].map(keyNumber);
  const bits = new Uint32Array((Math.max(0, ...numbers) >> 5) + 1);
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
  return bits;
}
