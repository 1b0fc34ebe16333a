import { describe, expect, test } from 'vitest';
import { changesBetween, summarise } from '../../src/training/changes.ts';
import { exerciseWithId } from '../support/exercise-with-id.ts';
import { attemptAt } from './attempts.ts';

const EXERCISE = exerciseWithId('add-logging');

describe('changes between two attempts', () => {
  test('name the points that came and went, the good news first', () => {
    const before = attemptAt(1, { met: ['where'], missed: ['secrets', 'pattern'] });
    const after = attemptAt(2, { met: ['secrets'], missed: ['where', 'pattern'] });
    expect(changesBetween(before, after, EXERCISE)).toEqual([
      { kind: 'fixed', text: 'now says what must never turn up in a log' },
      { kind: 'lost', text: 'no longer points to the code that is to be changed' },
    ]);
  });

  test('count a spoil that is gone as fixed and one that came as new', () => {
    const [spoilt, clean] = [attemptAt(1, { spoils: ['logs-secrets'] }), attemptAt(2)];
    const label = 'asks for passwords or tokens to be written to the log';
    expect(changesBetween(spoilt, clean, EXERCISE)).toEqual([{ kind: 'fixed', text: `no longer ${label}` }]);
    expect(changesBetween(clean, spoilt, EXERCISE)).toEqual([{ kind: 'new', text: label }]);
  });

  test('tell of anti-patterns by their names', () => {
    const [lazy, novel] = [attemptAt(1, { antiPatterns: ['lazy'] }), attemptAt(2, { antiPatterns: ['novel'] })];
    expect(changesBetween(lazy, novel, EXERCISE)).toEqual([
      { kind: 'fixed', text: 'the anti-pattern “Lazy prompt” is gone' },
      { kind: 'new', text: 'the anti-pattern “Novel”: the request is buried under text that does not help' },
    ]);
  });

  test('stay silent of what nobody was asked for, and of ids that are unknown', () => {
    const before = attemptAt(1, { met: ['old-one'], spoils: ['old-spoil'], antiPatterns: ['old_pattern'] });
    const after = attemptAt(2, { met: ['where'], missed: ['old-one'] });
    expect(changesBetween(before, after, EXERCISE)).toEqual([]);
  });
});

test.each([
  [[], 'Makes the same points as the attempt before.'],
  [['fixed'], 'Good: 1 thing fixed since the attempt before, and nothing lost.'],
  [['fixed', 'fixed', 'lost', 'new'], 'Good: 2 things fixed since the attempt before, 2 things to look at again.'],
  [['lost'], '1 thing to look at again since the attempt before.'],
] as const)('sums up %j', (kinds, sentence) => {
  expect(summarise(kinds.map((kind) => ({ kind, text: '' })))).toBe(sentence);
});
