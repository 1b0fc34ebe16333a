import type { Check } from '../../schemas/check.ts';
import type { Test } from '../scene.ts';
import { all } from './all.ts';
import { any } from './any.ts';
import { atLeast } from './at-least.ts';
import { code } from './code.ts';
import { component } from './component.ts';
import { forbids } from './forbids.ts';
import { names } from './names.ts';
import { near } from './near.ts';
import { not } from './not.ts';
import { number } from './number.ts';
import { says } from './says.ts';
import { words } from './words.ts';

/** Prepares a check that stands inside another. */
export type Compile = (check: Check) => Test;

/** Every kind of check, by its key. */
const KINDS = { says, forbids, names, number, code, component, words, any, all, atLeast, near, not } as const;

/**
 * Prepares a check for running; do it once and run it on many answers.
 * @throws Error that names the phrase and what is wrong in it
 */
export function compileCheck(check: Check): Test {
  if (isPhrases(check)) return says({ says: check });
  const kind = Object.keys(check).find((key): key is keyof typeof KINDS => Object.hasOwn(KINDS, key));
  if (kind === undefined) throw new Error(`expected a kind of check; found ${Object.keys(check).join(', ')}`);
  return (KINDS[kind] as (check: Check, compile: Compile) => Test)(check, compileCheck);
}

function isPhrases(check: Check): check is readonly string[] {
  return Array.isArray(check);
}
