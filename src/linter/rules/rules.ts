import type { Rule } from './define-rule.ts';

/** Every rule, by topic, in the order of its page. */
export const RULES: readonly Rule[] = [
  // anatomy
  // clarity
  // scope
  // signal
  // structure
  // templates
  // agents
  // safety
  // gaming
];
