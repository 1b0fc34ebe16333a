import { isNegatedAt } from '../../linter/evidence/facts.ts';
import type { SaysCheck } from '../../schemas/check.ts';
import { isOwnDeed } from '../own-deed.ts';
import { hasNegation, isForbidden } from '../prohibition.ts';
import { orNull, type Test } from '../scene.ts';
import { isSupposition } from '../supposition.ts';
import { findInStatements } from './find-in-statements.ts';

/** A statement says one of the phrases. */
export function says({ says: phrases, negation = 'drops', ...options }: SaysCheck): Test {
  const find = findInStatements(phrases, options);
  return (scene) =>
    orNull(
      find(scene, (statement, match, negative) => {
        if (negation === 'ignored') return true;
        if (isNegatedAt(statement.tokens, match.from)) return false;
        if (!negative && hasNegation(statement.tokens, match.from, match.to)) return false;
        if (scene.certain && (isOwnDeed(statement.tokens, match.from) || isSupposition(statement.tokens, match)))
          return false;
        return !scene.certain || negative || !isForbidden(statement, match);
      }),
    );
}
