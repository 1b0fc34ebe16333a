import type { ComponentId } from '../types.ts';

/** Words that people put over a part of a prompt. A heading is never evidence; it only says how to read what stands below. */
const NAMES: readonly (readonly [ComponentId, RegExp])[] = [
  [
    'success_criteria',
    /\b(?:success|accept\w*|definition of done|done when|done|dod|verif\w*|validation|checks?|criteria|test plan|tests? required|required tests?|outcome)\b/,
  ],
  ['output_format', /\b(?:output|deliver\w*|format|response|answer|reply|hand over|return|result format|report)\b/],
  [
    'edge_cases',
    /\b(?:edge|corner|failure|errors? handling|error cases|special cases|cases|when things fail|exceptions?|boundar\w*)\b/,
  ],
  ['examples', /\b(?:examples?|samples?|input|for instance|reference|e\.g)\b/],
  ['security', /\b(?:security|privacy|secrets?|safety|permissions?|authori[sz]ation|compliance)\b/],
  [
    'constraints',
    /\b(?:constraints?|limits?|rules?|requirements?|restrictions?|non-functional|nfrs?|conventions?|must not|don'?ts?|out of scope|scope|guidelines|standards|stack|technical|important|notes?)\b/,
  ],
  [
    'context',
    /\b(?:context|background|situation|current|currently|today|environment|problem|issue|bug|actual|where|setup|existing|state|about|why|motivation|description|overview|observed|reproduce|steps)\b/,
  ],
  [
    'task',
    /\b(?:task|goal|objective|request|want|what|todo|to do|action|feature|expected|summary|implement\w*|change|changes|aim|purpose)\b/,
  ],
];

const known = new Map<string, ComponentId | 'other' | null>();
const KNOWN_LIMIT = 2_000;

/** The component that a heading or label announces; `other` for a heading that names none, null for no heading. */
export function sectionOf(heading: string): ComponentId | 'other' | null {
  if (heading === '') return null;
  const before = known.get(heading);
  if (before !== undefined) return before;
  const found = NAMES.find(([, words]) => words.test(heading.slice(0, 80)))?.[0] ?? 'other';
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(heading, found);
  return found;
}
