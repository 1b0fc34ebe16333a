import { isFunctionWord } from '../../lexicon/generic-words.ts';
import type { Unit } from '../../parse/units.ts';
import { findAskVerb } from '../ask-verb.ts';
import { sectionOf } from '../sections.ts';

const FEWEST = 5;
/** Share of grammar words under which a run of words is a list. */
const LEAST_GRAMMAR = 0.08;

/** Labels whose lists do say something: what is left out, which fields, which files. */
const TELLING = /out of|not\b|exclud|later|without|field|column|key|file|case|value|input/;

/** True for a bare list of terms behind the name of a part of a prompt: commas between them, hardly any grammar, no figures and no request. */
export function isKeywordList(unit: Unit): boolean {
  const words = unit.tokens.filter((t) => t.kind === 'word');
  if (unit.label === '' || TELLING.test(unit.label) || sectionOf(unit.label) === 'other') return false;
  if (words.length < FEWEST || findAskVerb(unit.tokens) >= 0) return false;
  if (unit.tokens.some((t) => t.kind === 'path' || t.kind === 'code' || t.kind === 'number')) return false;
  const commas = unit.tokens.filter((t) => t.text === ',' || t.text === '/' || t.text === '|').length;
  const grammar = words.filter(isFunctionWord).length / words.length;
  return grammar < LEAST_GRAMMAR && commas >= words.length / 4;
}
