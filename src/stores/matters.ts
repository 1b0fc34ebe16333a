/**
 * All that the site keeps in the browser. Nothing of it leaves the browser but by an export.
 *
 * | matter   | key                   | value                                                              | since |
 * | -------- | --------------------- | ------------------------------------------------------------------ | ----- |
 * | drafts   | `redraft:drafts:v1`   | `{ [place]: { text, at } }`, schemas/draft.ts                      | v1    |
 * | progress | `redraft:progress:v1` | `{ [exercise]: { state, best, failures, passedAt, samplesShown } }`, schemas/progress.ts | v1 |
 * | settings | `redraft:settings:v1` | `{ allFindings }`, schemas/settings.ts                             | v1    |
 * | quiz-cards | `redraft:quiz-cards:v1` | `{ [question]: { due, lastReview, stability, … } }`, schemas/quiz-state.ts | v1 |
 * | quiz-round | `redraft:quiz-round:v1` | `{ round: { seed, ids, answers } \| null }`, schemas/quiz-state.ts | v1 |
 * | drills   | `redraft:drills:v1`   | `{ [kind/drill]: { tries, last, best, of, solvedAt } }`, schemas/drill-state.ts | v1 |
 * | template-values | `redraft:template-values:v1` | `{ [template]: { values: { [variable]: text }, at } }`, schemas/template-values.ts | v1 |
 * | favourites | `redraft:favourites:v1` | `{ [template]: time }`, schemas/favourites.ts                    | v1    |
 * | library  | IndexedDB `redraft:library`, version 1 | `{ [entry]: { title, text, tags, … } }`, schemas/library.ts | v1 |
 * | runs     | IndexedDB `redraft:runs`, v1 | `{ [run]: { plan, loop, rounds, spent, notes, clock, record, … } }`, schemas/run.ts | v1 |
 * | attempts | IndexedDB `redraft:attempts` | `{ [exercise/time]: { exercise, at, text, score, passed, met, … } }`, schemas/attempts.ts | v1 |
 * | plans    | `redraft:plans:v1`    | `{ [id]: { situation, specification, at } }`, schemas/plan-draft.ts | v1   |
 * | rules-of-thumb | `redraft:rules-of-thumb:v1` | `{ [phase]: { hand, agent } }`, schemas/rules-of-thumb.ts | v1 |
 *
 * A value that does not fit its schema is copied to `<key>:unreadable`, and what fits of it is used.
 * To change a shape: raise `version`, add a migration from the version before, and a line here.
 * A new matter joins export, import and reset by joining `MATTERS`.
 */
import { attemptLog } from './attempt-log.ts';
import { drafts } from './drafts.ts';
import { drillsProgress } from './drills.ts';
import { favourites } from './favourites.ts';
import { library } from './library.ts';
import type { Matter } from './matter.ts';
import { plans } from './plans.ts';
import { progress } from './progress.ts';
import { quizCards, quizState } from './quiz.ts';
import { rulesOfThumb } from './rules-of-thumb.ts';
import { runs } from './runs.ts';
import { settings } from './settings.ts';
import { templateValues } from './template-values.ts';

/** The registry of matters. */
// biome-ignore lint/suspicious/noExplicitAny: the values differ; whoever goes over the table treats them alike.
export const MATTERS: readonly Matter<any>[] = [
  drafts,
  progress,
  settings,
  quizCards,
  quizState,
  drillsProgress,
  templateValues,
  favourites,
  library,
  runs,
  attemptLog,
  plans,
  rulesOfThumb,
];
