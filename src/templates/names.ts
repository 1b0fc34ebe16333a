import type { Purpose, Risk, TemplateDomain } from '../schemas/template.ts';

/** What somebody wants to have done, in words. */
export const PURPOSE_NAMES: Readonly<Record<Purpose, string>> = {
  build: 'Build something new',
  fix: 'Find and fix',
  change: 'Change what is there',
  review: 'Review',
  test: 'Test',
  decide: 'Understand and decide',
  delegate: 'Hand to an agent',
  steer: 'Steer a conversation',
  write: 'Write about code',
};

/** The fields of work, in words. */
export const DOMAIN_NAMES: Readonly<Record<TemplateDomain, string>> = {
  any: 'Any field',
  api: 'APIs',
  cloud: 'Cloud and infrastructure',
  data: 'Data pipelines',
  database: 'Databases',
  delivery: 'Builds and operations',
  'front-end': 'Front end',
  mobile: 'Mobile',
  security: 'Security',
  tests: 'Tests',
};

/** The levels of risk, in words. */
export const RISK_NAMES: Readonly<Record<Risk, string>> = { low: 'Low', medium: 'Medium', high: 'High' };
