import type { ComponentCheck } from '../../schemas/check.ts';
import type { Test } from '../scene.ts';

/** The linter finds the component. */
export function component({ component: id }: ComponentCheck): Test {
  return ({ report }) => {
    const { present, evidence } = report.components[id];
    return present ? evidence.slice(0, 1).map(({ from, to }) => ({ statement: -1, from, to })) : null;
  };
}
