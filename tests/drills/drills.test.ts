import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blankAnswer, openParts } from '../../src/drills/answer.ts';
import { judgeDrill, moved } from '../../src/drills/judge.ts';
import { DRILL_KINDS } from '../../src/schemas/drills.ts';
import { DRILLS } from '../support/drills.ts';
import { rightAnswer } from '../support/right-answer.ts';

const ofKind = (kind: string) => DRILLS.filter((drill) => drill.kind === kind);
const src = new URL('../../src/content/', import.meta.url);

describe('the content', () => {
  test.each(DRILL_KINDS)('has at least eight drills of the kind %s, from several stacks', (kind) => {
    const drills = ofKind(kind);
    expect(drills.length).toBeGreaterThanOrEqual(8);
    expect(new Set(drills.map(({ stack }) => stack)).size).toBeGreaterThanOrEqual(5);
  });

  test('points to pages of the guide that exist', () => {
    const missing = DRILLS.filter(({ page }) => {
      const pattern = page.startsWith('patterns/') && existsSync(new URL(`${page}.yaml`, src));
      return (
        !pattern && ![`${page}.mdx`, `${page}/index.mdx`].some((file) => existsSync(new URL(`docs/learn/${file}`, src)))
      );
    });
    expect(missing.map(({ id, page }) => `${id}: ${page}`)).toEqual([]);
  });

  test('names in the anatomy drills every component at least twice, and sentences that are none', () => {
    const parts = DRILLS.flatMap((drill) => (drill.kind === 'anatomy' ? drill.sentences.map(({ part }) => part) : []));
    const seldom = [...new Set(parts)].filter((part) => parts.filter((other) => other === part).length < 2);
    expect(seldom).toEqual([]);
    expect(new Set(parts).size).toBe(9);
  });

  test.each(DRILLS.map((drill) => [`${drill.kind}/${drill.id}`, drill] as const))('%s can be solved', (_, drill) => {
    const { parts, right } = judgeDrill(drill, rightAnswer(drill));
    expect(parts.filter((part) => !part.right)).toEqual([]);
    expect(right).toBe(parts.length);
  });

  test.each(ofKind('order-the-steps').map((drill) => [drill.id, drill] as const))(
    '%s is not in order when it is first shown',
    (_, drill) => {
      const { parts, right } = judgeDrill(drill, blankAnswer(drill));
      expect(right).toBeLessThan(parts.length);
    },
  );
});

describe('judging', () => {
  test.each(DRILLS.filter(({ kind }) => kind !== 'order-the-steps').map((drill) => [drill.id, drill] as const))(
    '%s counts what was left open as wrong, with what was expected',
    (_, drill) => {
      const { parts, right } = judgeDrill(drill, blankAnswer(drill));
      expect(right).toBe(0);
      expect(parts.every(({ expected }) => expected !== null)).toBe(true);
    },
  );

  test('tells which steps stand the wrong way round', () => {
    for (const drill of ofKind('order-the-steps')) {
      const { parts, right } = judgeDrill(drill, rightAnswer(drill).toReversed());
      expect(right).toBe(0);
      expect(parts[0]?.expected).toContain('” before “');
    }
  });

  test('knows what is still open', () => {
    expect(openParts(['a', '', 'b', ''])).toEqual([1, 3]);
    expect(openParts(['a'])).toEqual([]);
  });
});

describe('moving a step', () => {
  test('swaps it with its neighbour', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
  });

  test('changes nothing at the ends or for a step that is not there', () => {
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });
});
