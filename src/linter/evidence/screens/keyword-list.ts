import { PART_STEMS } from '../../lexicon/gaming-terms.ts';
import { isFunctionWord } from '../../lexicon/generic-words.ts';
import type { Token } from '../../parse/tokens.ts';
import type { Unit } from '../../parse/units.ts';
import { findAskVerb } from '../ask-verb.ts';
import { sectionOf } from '../sections.ts';

const FEWEST = 5;
/** With a comma behind every word fewer are enough. */
const FEWEST_BARE = 3;
/** Share of grammar words under which a run of words is a list. */
const LEAST_GRAMMAR = 0.08;

/** Labels that bid to mind whatever follows. */
const BIDDING =
  /^(?:please )?(?:consider|avoid|respect|mind|remember|ensure|think of|beware of|keep in mind|cover|observe)$/;
const FEWEST_PARTS = 4;
const PARTS_SHARE = 0.65;
/** Labels whose lists do say something: what is left out, which fields, which files. */
const TELLING = /out of|not\b|exclud|later|without|field|column|key|file|case|value|input/;

/** True for a bare list of terms behind or below the name of a part of a prompt: commas between them, hardly any grammar, no figures and no request. */
export function isKeywordList(unit: Unit): boolean {
  if (listsParts(unit.tokens)) return true;
  const words = unit.tokens.filter((t) => t.kind === 'word');
  if (words.length < FEWEST_BARE || !isUnderPart(unit) || isRequest(unit)) return false;
  if (unit.tokens.some((t) => t.kind === 'path' || t.kind === 'code' || t.kind === 'number')) return false;
  const grammar = words.filter(isFunctionWord).length / words.length;
  if (isBare(unit, words)) return true;
  return unit.label !== '' && grammar < LEAST_GRAMMAR && isLong(unit, words);
}

/** A verb with a comma behind it is one more term: "clear, structured". */
function isRequest({ tokens }: Unit): boolean {
  const verb = findAskVerb(tokens);
  return verb >= 0 && tokens[verb + 1]?.text !== ',';
}

/** Nearly all words name parts of a prompt or its virtues. */
function listsParts(tokens: readonly Token[]): boolean {
  if (tokens.filter((t) => PART_STEMS.has(t.stem)).length < FEWEST_PARTS) return false;
  const words = tokens.filter((t) => t.kind !== 'punct' && !isFunctionWord(t));
  const parts = words.filter((t) => PART_STEMS.has(t.stem));
  return parts.length >= PARTS_SHARE * words.length && new Set(parts.map((t) => t.stem)).size >= FEWEST_PARTS;
}

/** Behind the label of a part, or below the heading of one that a list of terms cannot make. */
function isUnderPart({ label, heading }: Unit): boolean {
  if (BIDDING.test(label)) return true;
  if (TELLING.test(label || heading)) return false;
  const section = sectionOf(label) ?? sectionOf(heading);
  return section !== null && section !== 'other' && (label !== '' || (section !== 'task' && section !== 'context'));
}

const commasIn = ({ tokens }: Unit): number => tokens.filter((t) => /^[,/|]$/.test(t.text)).length;

const isLong = (unit: Unit, words: readonly Token[]): boolean =>
  words.length >= FEWEST && commasIn(unit) >= words.length / 4;

/** A comma behind every word; names of technologies are a stack, not a list of terms. */
const isBare = (unit: Unit, words: readonly Token[]): boolean =>
  commasIn(unit) >= words.length - 1 && words.filter((t) => t.tech).length < words.length / 2;
