import type { UnitFacts } from '../evidence/facts.ts';
import { isGeneric } from '../lexicon/generic-words.ts';
import { tokenSpan } from '../parse/token-span.ts';
import type { Unit } from '../parse/units.ts';
import { normalizeWord, stemOf } from '../parse/words.ts';
import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

const FEWEST_WORDS = 3;
const LONGEST = 18;

/** Reports sections that say their own name again and nothing else. */
export default defineRule({
  id: 'section-repeats-its-name',
  severity: 'warning',
  topic: 'structure',
  summary: 'Reports sections whose text only says their name again.',
  why: '“Output format: a good output format” has the shape of an answer and leaves the question open. The assistant learns as much from it as from an empty line.',
  remedy: 'Replace it by one thing that could be checked: a name, a value, a condition, a sample. Or take it out.',
  cases: [
    'Fix the export.\n\nConstraints: ⟦please follow all the relevant constraints⟧.',
    '## Context\n⟦This is the context of the task⟧.\n\n## Task\nAdd a date filter to `GET /orders`.',
    'Constraints: no new dependency, and keep the signature of `export()`.',
    '## Examples\n`slug("A  B!")` gives `"a-b"`.',
    'Output format: the format of `report.csv`, one row per order.',
    'Security: only admins may export.',
  ],
  example: {
    weak: 'Add paging to the orders.\n\nEdge cases: handle all edge cases properly.',
    strong:
      'Add paging to the orders.\n\nEdge cases: a page behind the last one is empty and answers 200; `size` above 100 answers 422.',
  },
  misses: ['Empty phrases in words of their own.'],
  falsePositives: ['A sentence that points to a section of another document by its name.'],
  *check({ units }) {
    for (const facts of units)
      if (repeatsName(facts))
        yield {
          ...tokenSpan(facts.tokens),
          message: `Unexpected repetition of the name ${quote(facts.unit.label || facts.unit.heading)}, expected what belongs under it.`,
        };
  },
});

function repeatsName({ unit, tokens, section, denied }: UnitFacts): boolean {
  if (section === null || section === 'other' || denied || unit.kind === 'heading') return false;
  const words = tokens.filter((t) => t.kind !== 'punct');
  if (words.length < FEWEST_WORDS || words.length > LONGEST) return false;
  const name = nameStems(unit);
  const saysNothing = words.every((t) => t.kind === 'word' && !t.tech && (isGeneric(t) || name.has(t.stem)));
  return saysNothing && words.some((t) => name.has(t.stem));
}

const nameStems = ({ label, heading }: Unit): ReadonlySet<string> =>
  new Set(
    (label || heading)
      .split(/[^a-z]+/)
      .filter((word) => word.length > 2)
      .map((word) => stemOf(normalizeWord(word))),
  );
