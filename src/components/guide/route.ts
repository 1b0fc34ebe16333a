/** A part of the guide: its label in the sidebar and its pages in the order of learning, by their path below `learn/`. */
export interface GuidePart {
  readonly label: string;
  readonly pages: readonly string[];
}

/** The learning route; previous and next follow it. The patterns stand between the anatomy and the domains. */
export const BEFORE_PATTERNS: readonly GuidePart[] = [
  {
    label: 'Write a prompt',
    pages: [
      'anatomy',
      'anatomy/context',
      'anatomy/task',
      'anatomy/constraints',
      'anatomy/output-format',
      'anatomy/examples',
      'anatomy/success-criteria',
      'anatomy/edge-cases',
      'anatomy/security',
      'anatomy/star',
      'anatomy/checklist',
    ],
  },
];

/** What follows the patterns. */
export const AFTER_PATTERNS: readonly GuidePart[] = [
  {
    label: 'Write for your field',
    pages: [
      'domains/cloud',
      'domains/data-pipelines',
      'domains/rest-apis',
      'domains/tests',
      'domains/front-end',
      'domains/database-migrations',
      'domains/security-reviews',
    ],
  },
  {
    label: 'See what goes wrong',
    pages: [
      'pitfalls/lazy-prompt',
      'pitfalls/novel',
      'pitfalls/missing-constraints',
      'pitfalls/trust-fall',
      'pitfalls/kitchen-sink',
      'pitfalls/underspecified',
      'pitfalls/first-output',
      'pitfalls/skipping-tests',
      'pitfalls/trusting-imports',
      'pitfalls/over-engineering',
    ],
  },
  {
    label: 'Delegate to an agent',
    pages: [
      'agents/loops',
      'agents/modes',
      'agents/specification',
      'agents/review',
      'agents/test-first',
      'agents/iteration',
      'agents/time-budget',
      'agents/habits',
    ],
  },
  {
    label: 'Use your assistant well',
    pages: ['tools/amazon-q', 'tools/kiro', 'tools/claude-code', 'tools/github-copilot', 'tools/cursor'],
  },
  {
    label: 'Get better over time',
    pages: ['quality/expectations', 'quality/iteration-strategy', 'quality/prompt-log'],
  },
];
