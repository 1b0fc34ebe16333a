import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { exampleSituationSchema } from '../../src/schemas/example-situation.ts';
import { checklistSchema } from '../../src/schemas/reference.ts';
import { RULES_OF_THUMB } from '../../src/schemas/rules-of-thumb.ts';
import { EMPTY_SITUATION, type Situation } from '../../src/schemas/situation.ts';
import { makePlan } from '../../src/workflow/plan.ts';

const CONTENT = new URL('../../src/content/', import.meta.url);
const read = (path: string): unknown => parse(readFileSync(new URL(path, CONTENT), 'utf8'));

/** The examples of the planner, as the site reads them. */
export const EXAMPLES = readdirSync(new URL('situations/', CONTENT)).map((file) => ({
  id: file.replace(/\.yaml$/, ''),
  ...exampleSituationSchema.parse(read(`situations/${file}`)),
}));

/** Both lists for reviews, in their order. */
export const POINTS = ['review', 'review-for-plan'].flatMap(
  (id) => checklistSchema.parse(read(`checklists/${id}.yaml`)).items,
);

/** A situation in which only this is said. */
export const situationWith = (answers: Partial<Situation>): Situation => ({
  ...EMPTY_SITUATION,
  task: 'Add paging to the order list.',
  ...answers,
});

/** The plan for a situation with the figures and the lists of the site. */
export const planFor = (situation: Situation) => makePlan(situation, RULES_OF_THUMB, POINTS);
