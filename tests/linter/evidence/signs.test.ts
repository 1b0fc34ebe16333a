import { expect, test } from 'vitest';
import type { CueScene } from '../../../src/linter/evidence/cue.ts';
import { CUES } from '../../../src/linter/evidence/cues.ts';
import { factsOf } from '../../../src/linter/evidence/facts.ts';
import { fileBySigns } from '../../../src/linter/evidence/signs.ts';
import { parsePrompt } from '../../../src/linter/parse/document.ts';
import { EXERCISES } from '../../support/exercises.ts';
import { PROMPTS } from '../prompts.ts';

const cues = CUES.filter((cue) => cue.find);
const expected = fileBySigns(cues);
const texts = [...PROMPTS, ...EXERCISES.flatMap((e) => [e.before, ...[...e.samples, ...e.weak].map((s) => s.text)])];

test('a cue finds nothing where none of its signs stands', () => {
  const scenes: CueScene[] = texts.flatMap((text) => {
    const doc = parsePrompt(text);
    return doc.units.map((unit) => ({ doc, unit: factsOf(unit) }));
  });
  const missed = scenes.flatMap((scene) => {
    const searched = new Set(expected(scene.unit.tokens));
    return cues.flatMap((cue) =>
      searched.has(cue) || cue.find?.(scene) === undefined
        ? []
        : [`${cue.id}: ${scene.doc.text.slice(scene.unit.unit.from, scene.unit.unit.to)}`],
    );
  });
  expect(missed).toEqual([]);
});

test('a cue without signs is searched for everywhere', () => {
  const everywhere = cues.filter(({ signs }) => signs === undefined);
  expect(everywhere.length).toBeGreaterThan(0);
  expect(expected([])).toEqual(everywhere);
});
