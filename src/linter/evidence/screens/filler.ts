import { isFunctionWord } from '../../lexicon/generic-words.ts';
import type { Unit } from '../../parse/units.ts';

const LATIN = new Set(
  `lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua enim minim veniam quis nostrud exercitation ullamco laboris nisi aliquip commodo
  consequat duis aute irure reprehenderit voluptate velit esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat proident culpa officia deserunt mollit anim laborum vestibulum
  ultricies tristique aliquet facilisi morbi tempus iaculis urna volutpat lacus laoreet nunc semper purus mollis risus nisl pellentesque viverra mauris vitae turpis egestas faucibus`.split(
    /\s+/,
  ),
);
const FEW_LATIN = 3;
const MASH_LENGTH = 8;
const VOWELS = /[aeiouy]/;
/** Runs of neighbouring keys and of consonants that no English word has. */
const KEYS = /asdf|qwer|wertz|jkl|hjkl|dfgh|sdfg|zxcv|yxcv|xcvb|vbnm|fdsa|lkj|poiu/;

/** True for lorem ipsum and keyboard mash with real words sprinkled in. */
export function isFiller(unit: Unit): boolean {
  const words = unit.tokens.filter((t) => t.kind === 'word' && !t.tech);
  const latin = words.filter((t) => LATIN.has(t.text)).length;
  if (latin >= FEW_LATIN || (latin >= 2 && latin > words.length / 3)) return true;
  if (words.length < MASH_LENGTH) return false;
  const mash = words.filter((t) => KEYS.test(t.text) || (t.text.length > 3 && !VOWELS.test(t.text))).length;
  return mash >= 3 && mash > words.length / 6 && words.filter(isFunctionWord).length < words.length / 6;
}
