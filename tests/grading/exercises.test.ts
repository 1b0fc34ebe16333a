import { describe, expect, test } from 'vitest';
import { grade } from '../../src/grading/grade.ts';
import type { Grade } from '../../src/grading/types.ts';
import { parsePrompt } from '../../src/linter/parse/document.ts';
import type { Exercise } from '../../src/schemas/exercise.ts';
import { EXERCISES } from '../support/exercises.ts';

/** Ids of what an answer misses and of what spoils it. */
function missedBy({ criteria, spoils }: Grade): string[] {
  return [...criteria.filter((c) => !c.met), ...spoils.filter((s) => s.found)].map(({ id }) => id).sort();
}

/** The answer without the sentences, rows and pasted blocks that show the criterion, until nothing is left that shows it. */
function without(exercise: Exercise, criterion: string, answer: string): string {
  let text = answer;
  for (let round = 0; round < 20; round++) {
    const evidence = grade(exercise, text).criteria.find(({ id }) => id === criterion)?.evidence ?? [];
    if (evidence.length === 0) return text;
    const { units, code } = parsePrompt(text);
    const parts = [...units, ...code].filter((part) => evidence.some((e) => e.from < part.to && part.from < e.to));
    // Labels stand outside the statement that they introduce.
    for (const { from, to } of [...parts, ...evidence]) {
      text = text.slice(0, from) + text.slice(from, to).replace(/\S/g, ' ') + text.slice(to);
    }
  }
  return text;
}

test('there are at least twelve exercises', () => {
  expect(EXERCISES.length).toBeGreaterThanOrEqual(12);
});

describe.for(EXERCISES.map((exercise) => [exercise.id, exercise] as const))('%s', ([id, exercise]) => {
  test('the weak prompt that it starts from fails', () => {
    expect(grade(exercise, exercise.before).passed).toBe(false);
  });

  test.for(exercise.samples.map((s, i) => [i + 1, s] as const))('sample %i passes', ([, { text }]) => {
    const graded = grade(exercise, text);
    expect(missedBy(graded).filter((missed) => !optional(exercise).has(missed))).toEqual([]);
    expect(graded.passed).toBe(true);
  });

  test.for(exercise.weak.map((w, i) => [i + 1, w] as const))(
    'weak answer %i misses exactly what it says',
    ([, weak]) => {
      const graded = grade(exercise, weak.text);
      expect(missedBy(graded)).toEqual([...weak.misses].sort());
      expect(graded.passed).toBe(false);
    },
  );

  test.for(exercise.criteria.filter((c) => c.required).map((c) => c.id))(
    'a sample without "%s" fails for it',
    (criterion) => {
      for (const { text } of exercise.samples) {
        const held = grade(exercise, text).criteria.find(({ id }) => id === criterion);
        // What is met by saying nothing (no feature too many, not too long) can't be taken away.
        if (held?.evidence.length === 0) continue;
        const graded = grade(exercise, without(exercise, criterion, text));
        expect(missedBy(graded)).toContain(criterion);
        expect(graded.passed).toBe(false);
      }
    },
  );

  test('the briefing pasted as it is fails', () => {
    const { title, goal, before, briefing } = exercise;
    for (const text of [
      briefing.join('\n'),
      briefing.map((line) => `- ${line}`).join('\n'),
      `${before}\n\n${briefing.join(' ')}`,
      `# ${title}\n\n${goal}\n\n${briefing.map((line) => `* ${line}`).join('\n')}`,
    ]) {
      expect(grade(exercise, text).passed).toBe(false);
    }
  });

  test("another exercise's samples fail", () => {
    const foreign = EXERCISES.filter((other) => other.id !== id).flatMap((other) => other.samples);
    expect(foreign.filter(({ text }) => grade(exercise, text).passed)).toEqual([]);
  });

  test('its own criteria, pasted as headings or as a list of keywords, fail', () => {
    const labels = exercise.criteria.map(({ label }) => label);
    expect(grade(exercise, labels.map((label) => `## ${label}`).join('\n')).passed).toBe(false);
    expect(grade(exercise, labels.join(', ')).passed).toBe(false);
  });
});

function optional({ criteria }: Exercise): Set<string> {
  return new Set(criteria.filter((c) => !c.required).map(({ id }) => id));
}
