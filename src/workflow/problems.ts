import { z } from '../schemas/browser-zod.ts';
import type { Situation, TextField } from '../schemas/situation.ts';
import { situationLimits } from '../schemas/situation-limits.ts';

/** What is wrong with an answer, by its field. */
export type Problems = Readonly<Partial<Record<TextField, string>>>;

const FIELDS = Object.keys(situationLimits) as TextField[];

/** Looks at every written answer; the message says what was expected. */
export function problemsIn(situation: Situation): Problems {
  const found = FIELDS.flatMap((field) => {
    const result = z.safeParse(situationLimits[field], situation[field]);
    return result.success ? [] : [[field, result.error.issues[0]?.message ?? '']];
  });
  return Object.fromEntries(found);
}

/** The situation without the answers that make no sense: the plan takes them for unsaid. The form keeps them. */
export function soundPart(situation: Situation): Situation {
  const cleared = Object.keys(problemsIn(situation)).map((field) => [field, '']);
  return { ...situation, ...Object.fromEntries(cleared) };
}
