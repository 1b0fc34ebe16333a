import { isFunctionWord, isGeneric } from '../lexicon/generic-words.ts';
import { DEFINITE_VERBS } from '../lexicon/task-verbs.ts';
import { ARTEFACT_STEMS, TROUBLE_STEMS, VAGUE_STEMS } from '../lexicon/task-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { PromptDoc } from '../parse/document.ts';
import type { Token } from '../parse/tokens.ts';
import type { CueScene, Hit } from './cue.ts';
import type { UnitFacts } from './facts.ts';

/** In which way a statement asks for something. */
export type AskKind = 'command' | 'question' | 'wish' | 'report' | 'deliverable';

/** What a statement asks for, and how much it says of it. */
export interface Ask extends Hit {
  readonly kind: AskKind;
  /** The verb alone says what will be different. */
  readonly definite: boolean;
  /** Nouns and other words that say what it is about. */
  readonly words: number;
  /** Words that pin nothing down alone but do beside others: "test" in "the smoke test". */
  readonly hollow: number;
  /** How often a word of its own comes back: "the task is the export task". */
  readonly repeats: number;
  /** Things named exactly: identifiers, paths, values, technologies, quoted words. */
  readonly names: number;
}

const MODAL = wordSet(
  "should must need needs want wants expect expected ought i'd shouldn't mustn't shall prefer wish supposed instead ideally lets",
);
const ASKING = wordSet(
  "what how why where which who whats what's how's where's why's is are does did can could would will has should am was were isn't doesn't shouldn't any whether",
);
const NEGATIVE = wordSet(
  "longer anymore not doesn't don't didn't can't won't isn't aren't wasn't couldn't hasn't haven't",
);
const OPENING = 8;
/** Many cues ask about the same statement in a row. */
let latest: { readonly unit: UnitFacts | null; readonly ask: Ask | null } = { unit: null, ask: null };

/** Reads how a statement asks, or null when it does not. */
export function readAsk({ unit }: CueScene): Ask | null {
  if (latest.unit !== unit) latest = { unit, ask: classify(unit) };
  return latest.ask;
}

function classify(unit: UnitFacts): Ask | null {
  const { tokens, askVerb } = unit;
  const verb = tokens[askVerb];
  const kind = kindOf(unit);
  if (kind === null) return null;
  const { words, names, hollow, repeats } = countMatter(tokens, askVerb);
  const from = Math.max(askVerb, 0);
  return {
    kind,
    from,
    to: Math.min(tokens.length, from + 16),
    definite: verb !== undefined && DEFINITE_VERBS.has(verb.text),
    words,
    names,
    hollow,
    repeats,
  };
}

function kindOf({ tokens, unit, askVerb }: UnitFacts): AskKind | null {
  if (askVerb >= 0) return 'command';
  const first = tokens.findIndex(
    (t) => t.kind === 'word' && !/^(?:and|so|but|ok|okay|also|then|hi|hello|hey|now|please)$/.test(t.text),
  );
  if (unit.question || ASKING.has(tokens[first]?.text ?? '')) return 'question';
  let trouble = false;
  let negative = false;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (MODAL.has(token.text)) return 'wish';
    trouble ||= TROUBLE_STEMS.has(token.stem);
    negative ||= NEGATIVE.has(token.text);
  }
  if (trouble || negative) return 'report';
  return tokens.slice(0, OPENING).some((t) => t.kind === 'word' && ARTEFACT_STEMS.has(t.stem)) ? 'deliverable' : null;
}

/** Counts what a statement says of its object, apart from the token at `verb`: other words that pin something down, and exact names. */
export function countMatter(
  tokens: readonly Token[],
  verb: number,
): { words: number; names: number; hollow: number; repeats: number } {
  const seen = new Set<string>();
  let names = 0;
  let words = 0;
  let hollow = 0;
  let repeats = 0;
  for (const [i, token] of tokens.entries()) {
    if (seen.has(token.stem) && token.kind === 'word' && !isFunctionWord(token)) repeats++;
    if (i === verb || token.kind === 'placeholder' || seen.has(token.stem)) continue;
    if (token.kind === 'punct') {
      if (token.text === '"' && tokens[i + 1]?.kind !== 'punct') names += 0.5;
      continue;
    }
    seen.add(token.stem);
    if (token.kind !== 'word' || token.tech) names++;
    else if (
      token.text.length > 1 &&
      !isFunctionWord(token) &&
      !VAGUE_STEMS.has(token.stem) &&
      !TROUBLE_STEMS.has(token.stem)
    ) {
      if (isGeneric(token)) hollow++;
      else words++;
    }
  }
  return { words, names: Math.floor(names), hollow, repeats };
}

/** What the rest of the text gives an assistant to work with. */
export interface Setting {
  /** Exact names in all prose. */
  readonly names: number;
  /** Some code, log or trace is pasted. */
  readonly paste: boolean;
}
const settings = new WeakMap<PromptDoc, Setting>();
const PASTE_LEAST = 24;
/** Words of grammar that a sentence has and a list of keywords lacks. */
const SENTENCE = 2;
const NAMING: ReadonlySet<string> = new Set(['code', 'path', 'number', 'url']);
const isGrammar = (token: Token): boolean => token.kind === 'word' && isFunctionWord(token);

/** Counts once what the text holds outside the statement at hand. */
export function settingOf(doc: PromptDoc): Setting {
  let setting = settings.get(doc);
  if (!setting) {
    let names = 0;
    for (const unit of doc.units) {
      if (unit.kind === 'heading' || unit.tokens.filter(isGrammar).length < SENTENCE) continue;
      for (const token of unit.tokens) if (token.tech || NAMING.has(token.kind)) names++;
    }
    setting = {
      names,
      paste: doc.code.some((c) => c.to - c.from >= PASTE_LEAST && !doc.view.slice(c.from, c.from + 400).includes('{{')),
    };
    settings.set(doc, setting);
  }
  return setting;
}
