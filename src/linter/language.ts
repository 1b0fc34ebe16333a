import { isFunctionWord } from './lexicon/generic-words.ts';
import type { PromptDoc } from './parse/document.ts';

/**
 * Names the language of a text, best guess first, with a confidence of 1 for the first and less for the others:
 * `[['deu', 1], ['nld', 0.8]]`. Codes are ISO 639-3. `francAll` of franc-min fits.
 */
export type LanguageIdentifier = (text: string) => readonly (readonly [string, number])[];

/** Share of English grammar words from which a text is English without asking; English prose has 0.35 to 0.55. */
const SURELY_ENGLISH = 0.2;
/** Below this share the text is no English prose; lists of names and telegram style lie between. */
const HARDLY_ENGLISH = 0.06;
/** Share of letters outside the Latin script from which a text is foreign. */
const FOREIGN_SCRIPT = 0.3;
/** With fewer words nothing can be said. */
const FEW_WORDS = 6;
/** English this close to the best guess is taken for English: short technical texts mislead. */
const CLOSE = 0.9;

const PLAIN = /^[\t\n\x20-\x7e]*$/;
const countOf = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0;

/** Tells whether the prose (not the code) of a prompt is English. Without an identifier only clear cases are called foreign. */
export function detectLanguage(doc: PromptDoc, identify?: LanguageIdentifier): 'en' | 'unsupported' {
  // Most prompts are plain ASCII, where there is nothing to count.
  const letters = PLAIN.test(doc.prose) ? 0 : countOf(doc.prose, /\p{L}/gu);
  if (letters > 0 && 1 - countOf(doc.prose, /\p{Script=Latin}/gu) / letters > FOREIGN_SCRIPT) return 'unsupported';
  const words = doc.units.flatMap((u) => u.tokens).filter((t) => t.kind === 'word' && !t.tech);
  if (words.length < FEW_WORDS) return 'en';
  const english = words.filter(isFunctionWord).length / words.length;
  if (english >= SURELY_ENGLISH) return 'en';
  const accented = letters > 0 ? countOf(doc.prose, /[à-öø-ÿœąćęłńóśźżčďěňřšťůžőűăâîșț]/giu) / letters : 0;
  if (!identify) return english < HARDLY_ENGLISH && accented > 0.01 ? 'unsupported' : 'en';
  const guesses = identify(words.map((t) => doc.view.slice(t.from, t.to)).join(' '));
  return isEnglish(guesses, english < HARDLY_ENGLISH ? 1 : CLOSE) ? 'en' : 'unsupported';
}

function isEnglish(guesses: ReturnType<LanguageIdentifier>, close: number): boolean {
  const english = guesses.find(([code]) => code === 'eng' || code === 'sco')?.[1] ?? 0;
  return guesses[0]?.[0] === 'und' || english >= close;
}
