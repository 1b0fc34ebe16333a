import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_SITUATION } from '../../src/schemas/situation.ts';

const load = async () => {
  vi.resetModules();
  const [plans, rules] = await Promise.all([
    import('../../src/stores/plans.ts'),
    import('../../src/stores/rules-of-thumb.ts'),
  ]);
  return { ...plans, ...rules };
};
const KEY = 'redraft:plans:v1';
const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 10, minute));

beforeEach(() => localStorage.clear());

test('keeps what is typed, even what makes no sense, across a reload', async () => {
  const { changeAnswers, editSpecification } = await load();
  changeAnswers({ task: 'Add', hours: 'a while' });
  changeAnswers({ known: 'clear' });
  editSpecification('My own words');
  const { currentPlan } = await load();
  expect(currentPlan()).toMatchObject({
    situation: { ...EMPTY_SITUATION, task: 'Add', hours: 'a while', known: 'clear' },
    specification: 'My own words',
  });
});

test('gives back what was replaced', async () => {
  const { changeAnswers, currentPlan, replacePlan } = await load();
  changeAnswers({ task: 'Mine' });
  const before = replacePlan({ situation: { ...EMPTY_SITUATION, task: 'Example' }, specification: null });
  expect(currentPlan().situation.task).toBe('Example');
  replacePlan(before);
  expect(currentPlan().situation.task).toBe('Mine');
});

test('keeps copies, the latest first, up to a limit, and forgets them', async () => {
  const { changeAnswers, dropPlan, keepPlan, keptPlans, MAX_KEPT, plans } = await load();
  for (let n = 0; n < MAX_KEPT; n++) {
    changeAnswers({ task: `Task ${n}` });
    expect(keepPlan(at(n))).toBe(true);
  }
  expect(keepPlan(at(50))).toBe(false);
  const [latest] = keptPlans(plans.$value.get());
  expect(latest?.[1].situation.task).toBe(`Task ${MAX_KEPT - 1}`);
  dropPlan(latest?.[0] ?? '');
  expect(keptPlans(plans.$value.get())).toHaveLength(MAX_KEPT - 1);
});

test('keeps two copies of the same moment apart', async () => {
  const { keepPlan, keptPlans, plans } = await load();
  keepPlan(at(1));
  keepPlan(at(1));
  expect(keptPlans(plans.$value.get())).toHaveLength(2);
});

test('keeps good plans beside damaged ones', async () => {
  const good = { situation: { ...EMPTY_SITUATION, task: 'Good' }, specification: null, at: at(1).toISOString() };
  localStorage.setItem(KEY, JSON.stringify({ current: good, bad: { ...good, situation: { task: 3 } } }));
  const { currentPlan, keptPlans, plans } = await load();
  expect(currentPlan().situation.task).toBe('Good');
  expect(keptPlans(plans.$value.get())).toEqual([]);
});

test('an import keeps the later of two plans', async () => {
  const { plans } = await load();
  const plan = (task: string, minute: number) => ({
    current: { situation: { ...EMPTY_SITUATION, task }, specification: null, at: at(minute).toISOString() },
  });
  expect(plans.merge?.(plan('Old', 1), plan('New', 2))).toEqual(plan('New', 2));
  expect(plans.merge?.(plan('New', 2), plan('Old', 1))).toEqual(plan('New', 2));
});

test('takes one’s own rules of thumb and goes back to those of the guide', async () => {
  const { changeRule } = await load();
  changeRule('review', 'agent', 90);
  const { resetRules, rulesOfThumb } = await load();
  expect(rulesOfThumb.$value.get().review).toEqual({ hand: 30, agent: 90 });
  resetRules();
  expect(rulesOfThumb.$value.get().review).toEqual({ hand: 30, agent: 45 });
});
