import { isPossessive, normalizeWord, stemOf } from '../parse/words.ts';
import { isTokenClass, type TokenClass } from './classes.ts';
import { beginningsOf, type Need, needsOf } from './needs.ts';

/** A compiled phrase is a small graph: each node tests one token, or branches. */
export type Node =
  | { readonly test: 'end' }
  | { readonly test: 'stem' | 'text'; readonly value: string; readonly next: Node }
  | ListNode
  | { readonly test: 'class'; readonly value: TokenClass; readonly next: Node }
  | { readonly test: 'gap'; readonly most: number; readonly next: Node }
  | Branch;

interface ListNode {
  readonly test: 'list';
  readonly stems: ReadonlySet<string>;
  readonly next: Node;
}

/** Several ways on. Most can be filed by the word that each begins with, so that a long list costs one look-up. */
export interface Branch {
  readonly test: 'branch';
  readonly ways: readonly Node[];
  /** Ways that begin with a stem. */
  readonly filed: readonly Node[];
  /** Ways that begin with something else, or with nothing. */
  readonly others: readonly Node[];
  /** The last way, if it is a list: it is asked after the filed ones and need not be filed word by word. */
  readonly list: ListNode | null;
  /** Where all ways meet again. */
  readonly join: Node;
}

/** A phrase ready to be matched. */
export interface Phrase {
  readonly source: string;
  readonly start: Node;
  /** Where to file it: `word` stems, `=text` or `<class>` of its possible first tokens. */
  readonly keys: readonly string[];
  /** What else must stand behind the first token for the phrase to stand there. */
  readonly needs: readonly Need[];
  /** Must begin at the first word of the unit. */
  readonly anchored: boolean;
}

/** Named word lists that phrases may use as `@name`. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/** "not", alone or joined to a verb. */
const NOT: ReadonlySet<string> = new Set(
  "not don't doesn't didn't can't couldn't won't wouldn't shouldn't mustn't needn't isn't aren't wasn't weren't hasn't haven't hadn't".split(
    ' ',
  ),
);
const END: Node = { test: 'end' };
const PIECE = /\(|\)\??|\||\*{1,2}|<[a-z]+>\??|@[a-z][\w-]*\??|[^\s()|*<>@]+/g;

/**
 * Compiles a phrase. Words match by stem, `word!` and `word's` to the letter, `not` also as in "don't", `(a|b c)` one of several, `x?` or `(x y)?` or nothing,
 * `*` up to three tokens, `**` up to eight, `<num>` and the other classes of classes.ts, `@name` a word of a list,
 * a leading `^` the start of the sentence. Articles and the like are skipped by themselves.
 * @throws Error that names the phrase and what is wrong in it
 */
export function compilePhrase(source: string, lists: Lists = {}): Phrase {
  const anchored = source.startsWith('^');
  const pieces = source.replace(/^\^/, '').match(PIECE) ?? [];
  const reader = { source, pieces, at: 0, lists };
  const start = sequence(reader, false)(END);
  if (reader.at < pieces.length) fail(reader, `unexpected ")"`);
  const keys = new Set<string>();
  firstKeys(start, keys, source);
  return { source, start, keys: [...keys], needs: needsOf(start), anchored };
}

interface Reader {
  readonly source: string;
  readonly pieces: readonly string[];
  at: number;
  readonly lists: Lists;
}

/** Puts what was read in front of a node. */
type Link = (next: Node) => Node;

function fail(reader: Reader, problem: string): never {
  throw new Error(`phrase "${reader.source}": ${problem}`);
}

/** Reads elements up to `)`, `|` or the end. What it returns links them back to front, to what comes behind. */
function sequence(reader: Reader, inside: boolean): Link {
  const links: Link[] = [];
  for (; reader.at < reader.pieces.length; ) {
    const piece = reader.pieces[reader.at] ?? '';
    if (piece.startsWith(')') || piece === '|') {
      if (!inside) fail(reader, `unexpected "${piece}"`);
      break;
    }
    reader.at++;
    links.push(piece === '(' ? group(reader) : element(reader, piece));
  }
  if (links.length === 0) fail(reader, inside ? 'empty alternative' : 'a phrase needs at least one word');
  return (next) => links.reduceRight((behind, link) => link(behind), next);
}

function group(reader: Reader): Link {
  const ways: Link[] = [];
  for (;;) {
    ways.push(sequence(reader, true));
    const piece = reader.pieces[reader.at++];
    if (piece === undefined) fail(reader, 'a "(" is never closed');
    if (!piece.startsWith(')')) continue;
    const optional = piece === ')?';
    return (next) => {
      const linked = ways.map((way) => way(next));
      return branch(optional ? [...linked, next] : linked, next);
    };
  }
}

function element(reader: Reader, piece: string): Link {
  if (piece === '*' || piece === '**') return (next) => ({ test: 'gap', most: piece === '*' ? 3 : 8, next });
  const optional = piece.length > 1 && piece.endsWith('?');
  const make = single(reader, optional ? piece.slice(0, -1) : piece);
  return optional ? (next) => branch([make(next), next], next) : make;
}

function single(reader: Reader, word: string): Link {
  if (word.startsWith('<')) {
    const value = word.slice(1, -1);
    if (!isTokenClass(value)) fail(reader, `unknown class ${word}`);
    return (next) => ({ test: 'class', value, next });
  }
  if (word.startsWith('@')) return listed(reader, word.slice(1));
  if (word === 'not' || word === "n't") return (next) => ({ test: 'list', stems: NOT, next });
  const exact = word.length > 1 && word.endsWith('!');
  if (exact || isPossessive(word)) {
    const value = normalizeWord((exact ? word.slice(0, -1) : word).toLowerCase());
    return (next) => ({ test: 'text', value, next });
  }
  const stems = word
    .toLowerCase()
    .split(/(?<=[a-z])-(?=[a-z])/)
    .map((part) => stemOf(normalizeWord(part)));
  return (next) => stems.reduceRight<Node>((tail, value) => ({ test: 'stem', value, next: tail }), next);
}

function listed(reader: Reader, name: string): Link {
  const { stems, phrases } = readList(reader, name);
  return (next) => {
    const list: Node = { test: 'list', stems, next };
    if (phrases.length === 0) return list;
    const ways = phrases.map((words) =>
      words.reduceRight<Node>((tail, value) => ({ test: 'stem', value, next: tail }), next),
    );
    return branch([...ways, list], next);
  };
}

/** A word list, stemmed: its words, and its entries of several words. */
interface List {
  readonly stems: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
}

const read = new WeakMap<readonly string[], List>();

/** Stems a list; once, since many phrases share it. */
function readList(reader: Reader, name: string): List {
  const listed = reader.lists[name];
  if (!listed) fail(reader, `unknown list @${name}`);
  const known = read.get(listed);
  if (known) return known;
  const entries = listed.map((entry) =>
    entry
      .replace(/(?<=[a-z])-(?=[a-z])/gi, ' ')
      .split(/\s+/)
      .map((word) => stemOf(normalizeWord(word.toLowerCase()))),
  );
  const stems = new Set(entries.flatMap((words) => (words.length === 1 ? words : [])));
  const made = { stems, phrases: entries.filter((words) => words.length > 1) };
  read.set(listed, made);
  return made;
}

function branch(ways: readonly Node[], join: Node): Branch {
  const filed: Node[] = [];
  const others: Node[] = [];
  const last = ways.at(-1);
  const list = last?.test === 'list' && last !== join ? last : null;
  for (const way of ways) {
    if (way === list) continue;
    const keys = way === join ? null : beginningsOf(way);
    (keys === null || keys.some((key) => /^[=<]/.test(key)) ? others : filed).push(way);
  }
  return { test: 'branch', ways, filed, others, list, join };
}

function firstKeys(node: Node, keys: Set<string>, source: string): void {
  const found = beginningsOf(node);
  if (found === null) throw new Error(`phrase "${source}": must begin with a word, a list or a class`);
  for (const key of found) keys.add(key);
}
