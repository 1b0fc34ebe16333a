import { defineRule, type RuleContext } from './define-rule.ts';
import { mainAsk } from './reading/main-ask.ts';
import { isSpelledOut } from './reading/spelled-out.ts';

/** From here on a request takes more than one sitting. */
const LARGE = 0.6;

/** Reports a large request without phases or a stop for approval. */
export default defineRule({
  id: 'unphased-ask',
  severity: 'warning',
  topic: 'scope',
  summary: 'A large thing is asked for in one go, without phases or a stop for approval.',
  why: 'In a large piece of work the first wrong decision costs the most, and it is made before anyone looks. A plan to approve, or a first slice that runs, moves the look to where it is cheap.',
  remedy: 'Ask for a plan and wait for approval, or for the first part that can be run and seen.',
  cases: [
    '⟦Build a warehouse management system in Go.⟧',
    '⟦Create a multiplayer chess platform with Elixir and Phoenix.⟧',
    'Build a warehouse management system in Go. First write a plan in phases and wait for my approval before any code.',
    'Add a column `weight_kg` to the table `parcels` and show it on the parcel page.',
  ],
  example: {
    weak: 'Build a warehouse management system in Go.',
    strong:
      'We want a warehouse management system in Go. First write a plan in phases, each of which can be run on its own, and wait for my approval. Then build phase 1 only: receiving goods.',
  },
  misses: ['Phases that are named and far too large.', 'Large changes that are not worded as building something.'],
  falsePositives: ['A small tool that calls itself a platform.'],
  wordings: {
    phases: [
      'phase',
      'milestone',
      'plan!',
      '(step! by! step!|incrementally!|iteratively!|one! (at! a! time!|by! one!))',
      '(plan|outline|proposal|spec|design) * (first!|before|approval|review|approve)',
      '(first|start|begin) (with|by|write|make|give|show|propose|plan|only|create|build|implement|draft|list)',
      '(first|before) *  (coding!|code!|implementing!|implementation!)',
      'wait! for',
      '(ask|confirm|check) * before',
      '(approve|approval|confirm|confirmation|go-ahead|sign-off)',
      '(for! now!|this! time!|in! this! step!)',
      '(mvp!|prototype|proof of concept|first! (version|slice|part|increment|iteration))',
      '(only|just) (the|this|that)? (first|backend|frontend|api|model|schema|part)',
      '(not! yet!|later!|out! of! scope!)',
      '(version|v1|part|stage|slice) (1!|one)',
      'plan! mode!',
      "(don't!|do! not!) (code|implement|write|build|start)",
    ],
  },
  *check(context, found) {
    const ask = mainAsk(context);
    if (!ask || ask.size < LARGE || found('phases').length > 0 || ask.kind !== 'build') return;
    if (isSpelledOut(context) || isPiecemeal(context)) return;
    yield {
      ...ask.span,
      message: 'Unexpected large request in one go, expected phases or a plan to approve.',
      suggestion: `Ask for a plan for ${ask.object} first and stop there for approval, or name the first part that can be run.`,
    };
  },
});

/** Numbered steps are phases already. */
const isPiecemeal = ({ doc }: RuleContext): boolean =>
  (doc.prose.match(/^[ \t]{0,4}\d{1,2}[.)][ \t]/gm)?.length ?? 0) >= 2;
