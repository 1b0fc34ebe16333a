import type { Tree } from '@lezer/common';
import { judge } from './evidence/judge.ts';
import { detectLanguage, type LanguageIdentifier } from './language.ts';
import { parsePrompt } from './parse/document.ts';
import { countVague, runRules } from './rules/run-rules.ts';
import { scorePrompt } from './score/score.ts';
import type { Report } from './types.ts';

/** What a caller that has parsed already can hand over. */
export interface LintOptions {
  /** Markdown tree of the very same text, from `markdownParser`; saves parsing it again. */
  readonly tree?: Tree;
  /** Asked when the words alone do not show whether the text is English. A library in the caller's hands, because it is larger than the linter. */
  readonly identifyLanguage?: LanguageIdentifier;
}

/**
 * Judges a prompt. Pure, deterministic, synchronous, linear in the length of the text; never throws.
 * Offsets in the report are UTF-16 and half-open.
 */
export function lint(text: string, options: LintOptions = {}): Report {
  const doc = parsePrompt(text, options.tree);
  const judgement = judge(doc);
  const { components, antiPatterns, units } = judgement;
  const findings = runRules({ doc, units, components, antiPatterns });
  const { score, breakdown } = scorePrompt({ judgement, words: judgement.words, vague: countVague(findings) });
  return {
    language: detectLanguage(doc, options.identifyLanguage),
    components,
    antiPatterns,
    findings,
    score,
    breakdown,
  };
}
