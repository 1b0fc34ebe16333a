import type { LanguageIdentifier } from '../../linter/language.ts';

// Shorter texts are left to the linter.
const SHORTEST = 3;

let loading: Promise<LanguageIdentifier | undefined> | undefined;

/** Loads the library that names languages, once; undefined if it can't be had, and the linter does without. */
export function loadLanguageIdentifier(): Promise<LanguageIdentifier | undefined> {
  loading ??= import('franc-min').then(
    ({ francAll }) =>
      (text) =>
        francAll(text, { minLength: SHORTEST }),
    () => undefined,
  );
  return loading;
}
