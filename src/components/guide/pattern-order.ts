import { PATTERN_GROUPS, type Pattern } from '../../schemas/pattern.ts';

/** Patterns as they are learnt: group by group, each in its order. */
export const inRoute = <P extends Pick<Pattern, 'group' | 'order'>>(patterns: readonly P[]): P[] =>
  patterns.toSorted(
    (one, other) => PATTERN_GROUPS.indexOf(one.group) - PATTERN_GROUPS.indexOf(other.group) || one.order - other.order,
  );
