import { isFiller } from '../evidence/screens/filler.ts';
import { tokenSpan } from '../parse/token-span.ts';
import { defineRule } from './define-rule.ts';
import { dropUnit } from './reading/drop-unit.ts';

/** Reports lorem ipsum and keyboard mash. */
export default defineRule({
  id: 'filler-text',
  severity: 'warning',
  topic: 'gaming',
  summary: 'Reports lorem ipsum and keyboard mash.',
  why: 'Filler makes a prompt longer and says nothing. At worst the assistant copies it into the page that it builds.',
  remedy: 'Take the filler out, or write what belongs in its place.',
  cases: [
    'Fix the login. ⟦Lorem ipsum dolor sit amet, consectetur adipiscing elit⟧.',
    'Build the landing page. ⟦asdf qwer jkl sdfg zxcv asdf hjkl wert uiop dfgh⟧',
    'Use ten lines of placeholder text in `Card.stories.tsx` so that the overflow shows.',
    'Rename `qty` to `quantity` in `cart.ts`.',
  ],
  example: {
    weak: 'Add a help page. Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.',
    strong: 'Add a help page at `/help` with the three questions from `docs/faq.md`, each behind a `<details>`.',
  },
  misses: ['Filler in English sentences, which the rules on padding look at.'],
  falsePositives: ['Latin that is meant: a quotation, the names of species.'],
  *check({ doc }) {
    for (const unit of doc.units) {
      if (!isFiller(unit)) continue;
      const fix = dropUnit(doc.text, unit, 'Remove the filler');
      yield {
        ...tokenSpan(unit.tokens),
        message: 'Unexpected filler text, expected words that say something.',
        ...(fix ? { fix } : {}),
      };
    }
  },
});
