import { defineCues } from './cue.ts';

/** How people express task. */
export const TASK = defineCues('task', [
  {
    id: 'task/asks',
    weight: 2.5,
    reason: 'asks for a specific action',
    phrases: ['^(@build|@change|@mend|@inspect) **', '(can|could|would) you (@build|@change|@mend|@inspect)', '(i|we) (want|need|would like) * to (@build|@change|@mend|@inspect)', "(let's|please) (@build|@change|@mend|@inspect)"],
  },
]);
