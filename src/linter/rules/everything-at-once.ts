import { defineRule } from './define-rule.ts';
import { isDirective } from './reading/directive.ts';
import { quote } from './reading/quote.ts';

/** Reports "complete" and "full-featured" in place of a list. */
export default defineRule({
  id: 'everything-at-once',
  severity: 'warning',
  topic: 'scope',
  summary: 'Completeness is demanded without saying of what: “full-featured”, “with all features”.',
  why: 'Nobody can say when a “complete” shop is complete. The assistant fills the word with what such things usually have, and leaves out the one part that this one needs.',
  remedy: 'List the parts that are needed now, and name what is left out.',
  cases: [
    'Build a ⟦full-featured⟧ todo app in Flutter.',
    'Create a Twitter clone ⟦with all the features⟧.',
    'Build a todo app in Flutter: add, tick off, delete. No accounts, no sync.',
    'Show the full name of the customer in the header.',
  ],
  example: {
    weak: 'Build a full-featured todo app in Flutter.',
    strong:
      'Build a todo app in Flutter: add, tick off and delete entries, kept in SQLite on the device. No accounts and no sync.',
  },
  misses: ['Long lists that try to be complete (see kitchen-sink).'],
  falsePositives: ['“Complete” with the parts listed after it.'],
  wordings: {
    completeness: [
      'full-featured',
      'fully-featured',
      'feature-complete',
      'feature-rich',
      'fully-functional',
      'fully-fledged',
      'full-fledged',
      'all-in-one',
      '(complete!|comprehensive!|full!|whole!|entire!) working!? (app!|application!|website!|site!|platform!|system!|solution!|product!|game!|shop!|store!|backend!|frontend!)',
      'with! (all|every) (feature|functionality|bell|possible)',
      '(all|every) (needed|necessary|usual|common|standard|typical|basic|modern) (feature|functionality|function)',
      'and! everything!',
      'everything! (else|needed|necessary|it needs)',
    ],
  },
  *check(_, found) {
    for (const { unit, from, to, first, end, quote: words } of found('completeness')) {
      const around = `${unit.tokens[first - 1]?.text}|${unit.tokens[end]?.text}`;
      if (!isDirective(unit) || unit.question || /^the\||\|[(:]$/.test(around)) continue;
      if (/^and everything$/i.test(words) && unit.tokens[end] && unit.tokens[end]?.kind !== 'punct') continue;
      yield {
        from,
        to,
        message: `Unexpected claim to everything ${quote(words)}, expected the parts that are needed now.`,
        suggestion: `Replace ${quote(words)} by a list of parts, and name what is not needed yet.`,
      };
    }
  },
});
