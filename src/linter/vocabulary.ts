import type { AntiPatternId, ComponentId } from './types.ts';

/** How a component is called on every page, with the letter that stands beside its colour. */
export interface ComponentName {
  readonly name: string;
  readonly letter: string;
  /** One line for a learner: what it tells the assistant. */
  readonly gist: string;
}

/** Names of the components. */
export const COMPONENTS: Readonly<Record<ComponentId, ComponentName>> = {
  context: { name: 'Context', letter: 'C', gist: 'what is there now that the assistant could not guess' },
  task: { name: 'Task', letter: 'T', gist: 'one specific action on a specific object' },
  constraints: { name: 'Constraints', letter: 'L', gist: 'limits on how it may be solved' },
  examples: { name: 'Examples', letter: 'E', gist: 'a sample of input and output, or a piece to imitate' },
  output_format: { name: 'Output format', letter: 'F', gist: 'the form in which the answer should come' },
  success_criteria: { name: 'Success criteria', letter: 'S', gist: 'how anyone can check that it is done' },
  edge_cases: { name: 'Edge cases', letter: 'B', gist: 'what happens at the borders and on failure' },
  security: { name: 'Security', letter: 'P', gist: 'what must be protected, from whom' },
};

/** Names of the anti-patterns. */
export const ANTI_PATTERNS: Readonly<Record<AntiPatternId, { readonly name: string; readonly gist: string }>> = {
  lazy: { name: 'Lazy prompt', gist: 'too little to act on' },
  novel: { name: 'Novel', gist: 'the request is buried under text that does not help' },
  missing_constraints: { name: 'Missing constraints', gist: 'something non-trivial with nothing that limits how' },
  kitchen_sink: { name: 'Kitchen sink', gist: 'several loosely related deliverables at once' },
};
