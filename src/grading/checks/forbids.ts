import type { ForbidsCheck } from '../../schemas/check.ts';
import { isForbidden } from '../prohibition.ts';
import { orNull, type Test } from '../scene.ts';
import { findInStatements } from './find-in-statements.ts';

/** One of the phrases stands under a prohibition. */
export function forbids({ forbids: phrases, ...options }: ForbidsCheck): Test {
  const find = findInStatements(phrases, options);
  return (scene) => orNull(find(scene, isForbidden));
}
