import { examine } from '../linter/lint.ts';
import type { Evidence } from '../linter/types.ts';
import type { Criterion, Exercise, Spoil } from '../schemas/exercise.ts';
import { compileExercise } from './compile-exercise.ts';
import { toFeedback } from './feedback.ts';
import { findObstacle } from './obstacle.ts';
import type { Finding, Scene } from './scene.ts';
import { toStatements } from './statements.ts';
import type { CriterionResult, Grade, GradeOptions, SpoilResult } from './types.ts';
import { mendTypos } from './typos.ts';

/**
 * Grades an answer to an exercise. Pure, deterministic, synchronous; never throws for a validated exercise.
 * Offsets in the grade are UTF-16 and half-open.
 */
export function grade(exercise: Exercise, text: string, { failures = 0, ...options }: GradeOptions = {}): Grade {
  const { report, doc, judgement } = examine(text, options);
  const { tests, vocabulary } = compileExercise(exercise);
  const statements = toStatements(doc, judgement.units).map((s) => ({ ...s, tokens: mendTypos(s.tokens, vocabulary) }));
  const scene: Scene = { doc, report, statements, certain: false };
  const criteria = exercise.criteria.map((c) => toCriterion(c, text, tests.get(c.id)?.(scene) ?? null, failures));
  const strict = { ...scene, certain: true };
  const spoils = exercise.spoils.map((s) => toSpoil(s, text, tests.get(s.id)?.(strict) ?? null));
  const obstacle = findObstacle(exercise, report, judgement);
  const passed = obstacle === null && criteria.every((c) => c.met || !c.required) && spoils.every((s) => !s.found);
  return { passed, criteria, spoils, feedback: toFeedback({ obstacle, criteria, spoils }), report };
}

function toCriterion(
  { id, part, required, label, hints }: Criterion,
  text: string,
  found: Finding,
  failures: number,
): CriterionResult {
  const met = found !== null;
  const evidence = toEvidence(found, text, `shows that the request ${label}`);
  return { id, part, required, label, met, evidence, hint: met ? null : (hints[failures] ?? hints[2]) };
}

function toSpoil({ id, label }: Spoil, text: string, found: Finding): SpoilResult {
  return { id, label, found: found !== null, evidence: toEvidence(found, text, `shows that the request ${label}`) };
}

/** The places in text order, each once; overlapping ones become one. */
function toEvidence(found: Finding, text: string, reason: string): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { from, to } of [...(found ?? [])].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = evidence.at(-1);
    if (last && from < last.to) {
      if (to > last.to) evidence[evidence.length - 1] = { ...last, to, quote: text.slice(last.from, to) };
    } else evidence.push({ from, to, quote: text.slice(from, to), reason, strength: 1 });
  }
  return evidence;
}
