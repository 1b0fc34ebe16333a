import { LISTS as LINTER_LISTS } from '../../linter/lexicon/lists.ts';
import type { Lists } from '../../linter/phrases/compile.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s*[\n,]\s*/);

/** Groups of synonyms that checks use as `@name`, besides those of the linter. */
const GROUPS: Lists = {
};

/** Every list that a check's phrases may name. */
export const LISTS: Lists = { ...LINTER_LISTS, ...GROUPS };
