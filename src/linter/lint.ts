import type { Tree } from '@lezer/common';
import { type Judgement, judge } from './evidence/judge.ts';
import { detectLanguage, type LanguageIdentifier } from './language.ts';
import { type PromptDoc, parsePrompt } from './parse/document.ts';
import { countOpen, countVague, runRules } from './rules/run-rules.ts';
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
  return examine(text, options).report;
}

/** A report with the reading that it rests on, for those who go on working with it. */
export interface Examined {
  readonly report: Report;
  readonly doc: PromptDoc;
  readonly judgement: Judgement;
}

/** What `lint` does, with the text as read and judged beside the report, so that nobody reads it a second time. */
export function examine(text: string, options: LintOptions = {}): Examined {
  const doc = parsePrompt(text, options.tree);
  const judgement = judge(doc);
  const { components, antiPatterns, units } = judgement;
  const findings = runRules({ doc, units, components, antiPatterns });
  const { score, breakdown } = scorePrompt({
    judgement,
    words: judgement.words,
    vague: countVague(findings),
    open: countOpen(findings),
  });
  const language = detectLanguage(doc, options.identifyLanguage);
  return { report: { language, components, antiPatterns, findings, score, breakdown }, doc, judgement };
}
