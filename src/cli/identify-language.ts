import { francAll } from 'franc-min';
import type { LanguageIdentifier } from '../linter/language.ts';

const SHORTEST = 3;

/** Names the language of a text with franc. */
export const identifyLanguage: LanguageIdentifier = (text) => francAll(text, { minLength: SHORTEST });
