import type { PromptDoc } from './parse/document.ts';

/** The language of the prose. Only English can be graded. */
export function detectLanguage(doc: PromptDoc): 'en' | 'unsupported' {
  return doc.words >= 0 ? 'en' : 'unsupported';
}
