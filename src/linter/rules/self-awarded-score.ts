import { SELF_GRADE } from '../lexicon/gaming-terms.ts';
import { tokenSpan } from '../parse/token-span.ts';
import { defineRule, type RawFinding } from './define-rule.ts';
import { dropUnit } from './reading/drop-unit.ts';

/** A quick choice before `SELF_GRADE`. */
const NAMES_GRADE = /score|grade|rating|mark|point|status/i;

/** Reports grades and praise that a prompt gives itself. */
export default defineRule({
  id: 'self-awarded-score',
  severity: 'warning',
  topic: 'gaming',
  summary: 'Reports grades and praise that the prompt gives itself.',
  why: 'That a prompt is called complete does not make it so. The words take the place in which a missing limit or example could stand.',
  remedy: 'Take the praise out and state one more fact: a limit, an example, a check.',
  cases: [
    'Fix the login. ⟦Score: 100/100⟧',
    'Add paging to the order list. ⟦This prompt is complete and perfect⟧.',
    'Sort the players by score, highest first; two players with the same score stay in the order of `joined_at`.',
    'Show the rating of each book as 1 to 5 stars in `BookCard.tsx`.',
    'The report prints `grade: null` for pupils without marks; print a dash instead.',
  ],
  example: {
    weak: 'Improve the dashboard. Rating: 10/10.',
    strong: 'In `Dashboard.tsx`, load the three charts in parallel, so that the page is usable within 2 s.',
  },
  misses: ['Praise in other words than the usual ones.'],
  falsePositives: ['A field of the program written as `score: 5` in plain text instead of as code.'],
  wordings: {
    praise: [
      '(this|my) (prompt|request|specification) (is|be) (very|fully|absolutely)? (complete|perfect|excellent|flawless|well written|high quality|clear and complete|outstanding)',
      '(this|my) (prompt|request) (deserve|merit|fulfill|meet|satisfy) * (criteria|criterion|requirement|score|mark|grade)',
    ],
  },
  *check({ doc }, found) {
    for (const unit of NAMES_GRADE.test(doc.prose) ? doc.units : []) {
      const grade = SELF_GRADE.exec(doc.prose.slice(unit.from, Math.min(unit.to, unit.from + 400)));
      const labelled = grade ? null : SELF_GRADE.exec(doc.prose.slice(Math.max(0, unit.from - 12), unit.to));
      const from = grade ? unit.from + grade.index : labelled ? Math.max(0, unit.from - 12) + labelled.index : -1;
      const length = (grade ?? labelled)?.[0].length ?? 0;
      if (from >= 0) yield report(from, from + length);
    }
    for (const { unit } of found('praise')) {
      const { from, to } = tokenSpan(unit.tokens);
      const fix = dropUnit(doc.text, unit, 'Remove the sentence');
      yield { ...report(from, to), ...(fix ? { fix } : {}) };
    }
  },
});

const report = (from: number, to: number): RawFinding => ({
  from,
  to,
  message: 'Unexpected praise of the prompt by itself, expected facts about the work.',
});
