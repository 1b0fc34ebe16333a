import type { RulesOfThumb } from '../schemas/rules-of-thumb.ts';
import type { Situation } from '../schemas/situation.ts';
import { type Beginning, beginningWith } from './assistants.ts';
import { fitChecklist, type ReviewPoint } from './checklist.ts';
import { readFacts } from './facts.ts';
import { type LikelyFailure, likelyFailures } from './failure-modes.ts';
import { type Gap, gapsIn } from './gaps.ts';
import { type PlannedLoop, planLoops } from './loops.ts';
import { type Messages, writeMessages } from './messages.ts';
import { writeMetaPrompt } from './meta-prompt.ts';
import { type Budget, planMinutes } from './minutes.ts';
import { chooseMode, type ModeChoice } from './mode.ts';
import { overseeing } from './oversight.ts';
import { soundPart } from './problems.ts';
import type { Scene } from './scene.ts';
import { writeSpecification } from './specification.ts';
import { TOPICS } from './topics.ts';
import { unknownsIn } from './unknowns.ts';

/** All that follows from a situation. */
export interface Plan {
  readonly task: string;
  readonly choice: ModeChoice;
  readonly oversight: readonly string[];
  readonly beginning: Beginning | undefined;
  readonly loops: readonly PlannedLoop[];
  readonly budget: Budget;
  readonly specification: string;
  /** Questions that stand in the specification because nobody has answered them. */
  readonly gaps: readonly Gap[];
  readonly checklist: readonly ReviewPoint[];
  readonly failures: readonly LikelyFailure[];
  readonly messages: Messages;
  readonly metaPrompt: string;
  /** What the plan does not know. */
  readonly unknowns: readonly string[];
  /** What was recognised in the words, by name. */
  readonly recognised: readonly string[];
}

/** Makes the plan. Deterministic; answers that make no sense count as not given, and `points` is the whole list for reviews. */
export function makePlan(typed: Situation, rules: RulesOfThumb, points: readonly ReviewPoint[]): Plan {
  const situation = soundPart(typed);
  const facts = readFacts(situation);
  const choice = chooseMode(facts);
  const { mode } = choice;
  const gaps = gapsIn(situation, facts, mode);
  const budget = planMinutes(facts, mode, rules);
  const scene: Scene = { situation, facts, mode, gaps };
  return {
    task: situation.task.trim(),
    choice,
    oversight: overseeing(facts, mode),
    beginning: beginningWith(situation),
    loops: planLoops(budget, mode),
    budget,
    specification: writeSpecification(scene),
    gaps,
    checklist: fitChecklist(points, scene),
    failures: likelyFailures(scene),
    messages: writeMessages(scene),
    metaPrompt: writeMetaPrompt(scene),
    unknowns: unknownsIn(facts),
    recognised: facts.topics.map((id) => TOPICS[id].name),
  };
}
