import type { PromptDoc } from '../parse/document.ts';
import type { Unit } from '../parse/units.ts';
import type { Span } from '../types.ts';
import { factsOf, type UnitFacts } from './facts.ts';
import { aboutPrompting } from './screens/about-prompting.ts';
import { isFiller } from './screens/filler.ts';
import { isGraderTalk } from './screens/grader-talk.ts';
import { isKeywordList } from './screens/keyword-list.ts';
import { offTopic } from './screens/off-topic.ts';

/** Something that spoils a prompt as a whole, such as words to the grader. */
export interface Fault extends Span {
  readonly id: string;
  /** Name for the account of the score. */
  readonly label: string;
  /** Share of the score that it costs, 0 to 1. */
  readonly cost: number;
  /** Completes "The prompt …". */
  readonly reason: string;
}

/** Why a statement does not count. */
export type IgnoredBecause = 'heading' | 'repeated' | 'unfilled' | 'filler' | 'grader' | 'list' | 'denied';

interface Ignored {
  readonly unit: UnitFacts;
  readonly because: IgnoredBecause;
}

/** The statements of a prompt that may count as evidence, with those that may not and why. */
export interface Screened {
  readonly units: readonly UnitFacts[];
  readonly ignored: readonly Ignored[];
  /** Number of words in the statements that say something; what is set aside makes no request longer. */
  readonly words: number;
  /** Why the text as a whole is no request to a coding assistant, or null. */
  readonly hollow: string | null;
  readonly faults: readonly Fault[];
}

/** Particular things that a statement must name for each placeholder in it to count all the same. */
const NAMED_PER_PLACEHOLDER = 3;
/** From so many bare lists on, terse words behind or below the names of parts are stuffing, too. */
const STUFFED = 2;
const TERSE = 5;
const FEW_SPECIFICS = 2;
const GRADER_COST = 0.5;
/** Repetitions up to this share are normal; each further one costs. */
const REPEATED_SHARE = 0.3;

/** Sets aside what says nothing: repetitions, filler, unfilled templates, bare lists, words to the grader. */
export function screen(doc: PromptDoc): Screened {
  const units: UnitFacts[] = [];
  const ignored: Ignored[] = [];
  const seen = new Set<string>();
  for (const unit of doc.units) {
    const facts = factsOf(unit);
    const key = unit.tokens.map((t) => t.stem).join(' ');
    const because = seen.has(key) ? 'repeated' : ignoredBecause(unit, facts, doc);
    if (because === null) units.push(facts);
    else ignored.push({ unit: facts, because });
    seen.add(key);
  }
  if (ignored.filter((i) => i.because === 'list').length >= STUFFED) setTermsAside(units, ignored);
  const words = doc.words - wordsIn(ignored.map((i) => i.unit));
  return { units, ignored, words, hollow: hollowBecause(doc, units, ignored), faults: faultsOf(doc, ignored) };
}

const wordsIn = (units: readonly UnitFacts[]): number =>
  units.reduce((sum, { tokens }) => sum + tokens.filter((t) => t.kind !== 'punct').length, 0);

function setTermsAside(units: UnitFacts[], ignored: Ignored[]): void {
  const kept = units.filter(({ unit, section, specifics, tokens, askVerb }) => {
    const part = section !== null && section !== 'other' && (unit.label !== '' || askVerb < 0);
    return !(part && specifics < FEW_SPECIFICS && tokens.filter((t) => t.kind === 'word').length <= TERSE);
  });
  const left = new Set(kept);
  for (const unit of units) if (!left.has(unit)) ignored.push({ unit, because: 'list' });
  units.splice(0, units.length, ...kept);
}

function ignoredBecause(unit: Unit, facts: UnitFacts, doc: PromptDoc): IgnoredBecause | null {
  if (unit.kind === 'heading') return 'heading';
  if (
    facts.unfilled &&
    facts.specifics < NAMED_PER_PLACEHOLDER * unit.tokens.filter((t) => t.kind === 'placeholder').length
  )
    return 'unfilled';
  if (facts.denied) return 'denied';
  if (isGraderTalk(unit, doc.prose)) return 'grader';
  if (isFiller(unit)) return 'filler';
  return isKeywordList(unit) ? 'list' : null;
}

function hollowBecause(doc: PromptDoc, units: readonly UnitFacts[], ignored: Screened['ignored']): string | null {
  const count = (because: IgnoredBecause): number => ignored.filter((i) => i.because === because).length;
  if (count('unfilled') > 1 && count('unfilled') >= units.length) return 'its template has not been filled in';
  if (count('filler') > 0 && count('filler') >= units.length) return 'it is filler text';
  const stuffing = new Set(ignored.filter((i) => i.because !== 'heading').map((i) => i.unit.unit));
  const said = stuffing.size === 0 ? doc : { ...doc, units: doc.units.filter((u) => !stuffing.has(u)) };
  return aboutPrompting(doc) ?? offTopic(said);
}

function faultsOf(doc: PromptDoc, ignored: Screened['ignored']): Fault[] {
  const faults: Fault[] = [];
  const talk = ignored.find((i) => i.because === 'grader')?.unit.unit;
  if (talk)
    faults.push({
      id: 'grader-talk',
      label: 'Words to the grader',
      from: talk.from,
      to: talk.to,
      cost: GRADER_COST,
      reason: 'speaks to the grader instead of the assistant',
    });
  const repeated = ignored.filter((i) => i.because === 'repeated');
  const share = repeated.length / Math.max(1, doc.units.length);
  const first = repeated[0]?.unit.unit;
  if (first && share > REPEATED_SHARE)
    faults.push({
      id: 'repetition',
      label: 'Repetition',
      from: first.from,
      to: first.to,
      cost: Math.min(0.5, share / 2),
      reason: 'says the same things again',
    });
  return faults;
}
