import type { Unit } from '../../parse/units.ts';
import { compilePhrase } from '../../phrases/compile.ts';
import { findPhrases, indexPhrases } from '../../phrases/match.ts';

/** Words to the one who grades, instead of to the assistant. */
const TALK = [
  '(give!|award!|assign!|grant!) * (full|top|maximum|perfect|highest|high|100|best) (mark|score|grade|point|rating)',
  '(full|perfect|maximum|top) (mark|score) (in|for|on)',
  '(you are|act as) (grader!|linter!|evaluator!|examiner!)',
  '(ignore|disregard|override) (previous|prior|above|earlier|preceding) (instruction|rule|rubric|prompt|criteria)',
  '(ignore|disregard|skip) (rubric|grader!)',
  '(dear|hello|hi|note to) (grader!|evaluator!|examiner!)',
  '(mark|treat|count|consider|rate|accept) (answer|prompt|submission|exercise) as (pass|passed|correct|complete|perfect|excellent)',
  '(score|grade|rating) (is|of|be)? 100',
  '(this|my) (answer|prompt|submission) (deserve|meet all|fulfill all|satisfy all|passes all|contain all)',
  '(pass|passes) (exercise|linter|check of the linter|grading)',
  'this prompt (has|contain|include) (context|everything|all)',
] as const;
const index = indexPhrases(TALK.map((source) => ({ phrase: compilePhrase(source), value: source })));

const SELF_GRADE =
  /\b(?:score|grade|rating|points?)\s*[:=]\s*(?:\d{1,3}\s*(?:\/|of|out of)\s*\d{1,3}|a\+?|[1-5])(?![\w.])|\bstatus\s*=\s*"?passed/i;

const known = new WeakMap<Unit, boolean>();

/** True for a sentence that speaks to the grader or awards itself a grade. Remembered, as screen and rules both ask. */
export function isGraderTalk(unit: Unit, prose: string): boolean {
  let talks = known.get(unit);
  if (talks === undefined) {
    talks = speaks(unit) || SELF_GRADE.test(prose.slice(unit.from, Math.min(unit.to, unit.from + 400)));
    known.set(unit, talks);
  }
  return talks;
}

function speaks(unit: Unit): boolean {
  for (const _ of findPhrases(index, unit.tokens)) return true;
  return false;
}
