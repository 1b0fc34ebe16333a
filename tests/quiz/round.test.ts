import { describe, expect, test } from 'vitest';
import { optionOrder, planRound, planToday, rightOption, scoreRound } from '../../src/quiz/round.ts';
import { roundIn, toRoundFragment } from '../../src/quiz/round-link.ts';
import { shuffled } from '../../src/quiz/shuffle.ts';
import { QUESTIONS } from '../support/quiz-questions.ts';

const topics = [...new Set(QUESTIONS.map(({ topic }) => topic))];
const first = QUESTIONS[0];
if (!first) throw new Error('expected a question');

describe('a shuffle', () => {
  test('keeps every item and is the same for the same seed', () => {
    const items = Array.from({ length: 50 }, (_, at) => at);
    const once = shuffled(items, 'monday');
    expect(shuffled(items, 'monday')).toEqual(once);
    expect(once.toSorted((a, b) => a - b)).toEqual(items);
    expect(shuffled(items, 'tuesday')).not.toEqual(once);
  });

  test('gives each place about equally often', () => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed++) {
      const at = shuffled(['a', 'b', 'c', 'd'], `seed ${seed}`).indexOf('a');
      counts[at] = (counts[at] ?? 0) + 1;
    }
    for (const count of counts) expect(count).toBeGreaterThan(850);
  });
});

describe('a round', () => {
  test('has as many questions as asked for, of the chosen topics alone', () => {
    const [topic = ''] = topics;
    const ids = planRound(QUESTIONS, { topics: [topic], count: 7, seed: 's' });
    expect(ids).toHaveLength(7);
    expect(ids.every((id) => QUESTIONS.find((question) => question.id === id)?.topic === topic)).toBe(true);
  });

  test('is the same for a group with the same seed', () => {
    const choice = { topics, count: 10, seed: 'team-a' };
    expect(planRound(QUESTIONS, choice)).toEqual(planRound(QUESTIONS, choice));
    expect(optionOrder(first, 'team-a')).toEqual(optionOrder(first, 'team-a'));
  });

  test('for today takes what is due before what is new, and nothing that is not due', () => {
    const [a = '', b = '', c = ''] = QUESTIONS.map(({ id }) => id);
    const ids = planToday(QUESTIONS, { due: [b, 'gone'], answered: new Set([a, b, c]), count: 10, seed: 'd' });
    expect(ids[0]).toBe(b);
    expect(ids).toHaveLength(10);
    expect(ids).not.toContain(a);
    expect(ids).not.toContain('gone');
  });

  test('counts right and missed answers and ignores open ones', () => {
    const ids = QUESTIONS.slice(0, 3).map(({ id }) => id);
    const [one = '', two = ''] = ids;
    const right = rightOption(first);
    const answers = { [one]: right, [two]: (rightOption(QUESTIONS[1] ?? first) + 1) % 4 };
    expect(scoreRound(QUESTIONS, ids, answers)).toEqual({ right: 1, answered: 2, missed: [two] });
  });
});

describe('a link to a round', () => {
  test('carries seed, topics and number', () => {
    const choice = { seed: 'ab12', topics, count: 20 };
    expect(roundIn(toRoundFragment(choice), topics)).toEqual(choice);
  });

  test.each([
    '',
    '#v2:seed=a&topics=basic-patterns&count=5',
    '#v1:seed=<b>&topics=basic-patterns&count=5',
    '#v1:seed=a&topics=nowhere&count=5',
    '#v1:seed=a&topics=basic-patterns&count=0',
    '#v1:seed=a&topics=basic-patterns&count=9999',
    `#v1:seed=a&topics=${'x.'.repeat(400)}&count=5`,
  ])('is refused when it is damaged: %s', (fragment) => {
    expect(roundIn(fragment, topics)).toBeNull();
  });
});
