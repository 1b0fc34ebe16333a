/** The eight parts of a prompt, in the order in which a reviewer reads them. */
export const COMPONENT_IDS = [
  'context',
  'task',
  'constraints',
  'examples',
  'output_format',
  'success_criteria',
  'edge_cases',
  'security',
] as const;
/** Id of one of the eight components. */
export type ComponentId = (typeof COMPONENT_IDS)[number];
