import type { UnitFacts } from '../linter/evidence/facts.ts';
import { parsePrompt } from '../linter/parse/document.ts';
import type { Token } from '../linter/parse/tokens.ts';
import type { Exercise } from '../schemas/exercise.ts';

/** Three words in a row that also stand in the source are taken as copied. */
const RUN = 3;
/** A statement is copied when this share of its runs is. */
const COPIED_STATEMENT = 0.75;
/** An answer is copied when this share of its words stands in copied statements. */
const COPIED_ANSWER = 0.6;
/** A request of the learner's own has at least so many words. */
const OWN_REQUEST = 4;

const sources = new WeakMap<Exercise, ReadonlySet<string>>();

/** True when an answer is the exercise's own text, without a request in the learner's words. */
export function isCopied(exercise: Exercise, units: readonly UnitFacts[]): boolean {
  const source = sourceOf(exercise);
  let copied = 0;
  let all = 0;
  let ownRequest = false;
  for (const { tokens, askVerb } of units) {
    const words = tokens.filter((t) => t.kind !== 'punct');
    const same = isFrom(source, words);
    all += words.length;
    if (same) copied += words.length;
    else if (askVerb >= 0 && words.length >= OWN_REQUEST) ownRequest = true;
  }
  return !ownRequest && all > 0 && copied / all >= COPIED_ANSWER;
}

function isFrom(source: ReadonlySet<string>, words: readonly Token[]): boolean {
  const runs = runsOf(words);
  return runs.length > 0 && runs.filter((run) => source.has(run)).length / runs.length >= COPIED_STATEMENT;
}

function sourceOf(exercise: Exercise): ReadonlySet<string> {
  const known = sources.get(exercise);
  if (known) return known;
  const { title, goal, before, briefing } = exercise;
  const texts = [
    title,
    goal,
    before,
    ...briefing,
    `goal ${goal}`,
    `before ${before}`,
    `goal shown to the learner ${goal}`,
  ];
  const made = new Set(
    texts.flatMap((text) =>
      runsOf(
        parsePrompt(text)
          .units.flatMap((u) => u.tokens)
          .filter((t) => t.kind !== 'punct'),
      ),
    ),
  );
  sources.set(exercise, made);
  return made;
}

function runsOf(words: readonly Token[]): string[] {
  if (words.length <= RUN) return [words.map((t) => t.stem).join(' ')];
  return words.slice(RUN - 1).map((_, i) =>
    words
      .slice(i, i + RUN)
      .map((t) => t.stem)
      .join(' '),
  );
}
