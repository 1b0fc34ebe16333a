import { isDescribed, isDirective, isNote, startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

const ruled = (hit: Hit, scene: CueScene): boolean =>
  !scene.unit.unit.question &&
  !isDescribed(hit, scene) &&
  (isDirective(hit, scene) || startsClause(hit, scene) || isNote(scene));
/** "the level has a maximum of four players", "when the battery is under 15 %": what holds in the program, no bound on the work. */
const bounds = (hit: Hit, scene: CueScene): boolean =>
  ruled(hit, scene) &&
  !scene.unit.tokens
    .slice(0, hit.from)
    .some((t) => /^(?:has|have|when|if|once|whenever|until|falls?|while|every|after)$/.test(t.text)) &&
  !PROGRAM_COUNT.test(
    scene.unit.tokens
      .slice(hit.to - 1, hit.to + 2)
      .map((t) => t.text)
      .join(' '),
  );
const PROGRAM_COUNT =
  /\b(?:players?|users?|guests?|persons?|people|attempts?|retries|times|iterations|words?|sentences?|bullets?|paragraphs?|options?|questions?|alternatives?|items?|characters?|chars|images?|photos?|stars?)\b/;

/** Labels that say of what follows that it is not to be changed, built or used. */
const RULES_OUT =
  /^(?:(?:must|may|should|do|does|will) not (?:be )?(?:change|changed|touch|touched|use|add|break|edit|modify)|don't (?:change|touch|use|add|edit|break)|out of scope|not in scope|off limits|hands off|untouched|frozen|leave alone|keep as is|non-goals?|may change|forbidden)$/;

/** Bounds, compatibility and qualities of construction. */
export const BOUNDS = defineCues('constraints', [
  {
    id: 'constraints/bound',
    weight: 2.4,
    reason: 'sets a limit in numbers',
    phrases: [
      '(at most|no more than|not more than|not exceed|max|maximum|maximum of|limit of|limited to|cap at|capped at|budget of|up to|at max) <num>',
      '(under|below|within|less than|fewer than|faster than|not over|not exceed|stay under|shorter than|no longer than) <qty>',
      '<qty> (or less|or fewer|at most|max|maximum|tops|or faster|of ram|of memory|of state|of stack|of flash)',
      'budget (is|of|around|about|under|:)? <num>',
      '(wrap|wrapped|limit|cap|timeout|debounce|throttle|interval) * (at|to|of|after) <num>',
      '(max|maximum|at most|no more than|up to) <num> lines',
    ],
    unless: [
      '(take|took|takes|is|are|was|were|has|have|grow|grew|see|get|gets|spend|spends) (over|more than|above|up to|about)',
      '(every|each|last) <num>',
    ],
    negation: 'ignored',
    when: bounds,
  },
  {
    id: 'constraints/runs-on',
    weight: 2.7,
    reason: 'says where it has to run',
    phrases: [
      '(must|has to|have to|needs to|need to|should|shall|can|may) <word>? <word>? (run!|work!|compile!|build!|start!|deploy!|load!|install!|fit!|execute!|survive!|be usable|be readable|boot!|operate!|function!|behave!) (on|in|under|with|without|inside|into|from|offline|across|against|over|behind|within|alongside) (<word>|<name>|<num>)',
      '(must|has to|have to|needs to|should) * (support|target|work with|handle) (<tech>|<num>|older|old|both|python|node|windows|internet)',
      '(make|keep|get) (it|this|that|everything) (work|run|usable|available) offline',
      '(run|works|work|usable|portable|portably) * (on|across|offline|under|in) * (windows|linux|mac|macos|mobile|browser|arm|gpu|cpu|android|ios|safari|firefox|chrome|edge|ie11|tablet|offline|air-gapped|busybox|alpine)',
      '(run!|runs!|running!) (on|in|under|inside) (<tech>|offline|alpine|busybox|embedded|bare metal)',
      '(backward|backwards|forward|downward) (compatible|compatibility)',
      '(compatible|interoperable|compatibility) with (<word>|<name>|<code>)',
      '(cross platform|platform independent|cloud agnostic|vendor neutral|framework agnostic|air gapped|zero downtime|without downtime|no downtime|bare metal)',
      '(targets!|target) (<tech>|<code>|node|es2015|es5|python)',
      '(we|i|they|machine|server|box|device|clients|customers|pipeline|ci) (only|just) (have|has|got|allow|allows|support|supports|speak|speaks) (<word>|<name>|<num>)',
      'we are (stuck|bound|limited|pinned) ',
      '(stuck|pinned|limited) (on|to|at) (<name>|<version>)',
    ],
    unless: [
      "(does|do|did|is|was) (not|n't)? (run|work|compile|build)",
      "(doesn't|didn't|don't|won't) (run|work|compile|build|load|start|support)",
    ],
    when: ruled,
  },
  {
    id: 'constraints/built-so',
    weight: 2.4,
    reason: 'requires a quality of the code that can be checked',
    phrases: [
      '(must|should|has to|have to|needs to|need to|shall|make|keep|keeps!) <word>? <word>? (be|it|them|this|as|stay|is|functions|everything|all|code|types|module|class|field|method|function|api) @construction',
      '(thread safe|idempotent|dependency injection|named exports|strict mode|type safe|type-safe|soft delete|pure function|composition api|script setup|class based|function based|class-based views|functional component|immutable)',
      '(constant|linear|logarithmic) (time|memory|space)',
      '(single pass|one pass)',
      '(strictly typed|fully typed|statically typed|typed! <word>)',
    ],
    unless: ["(not|n't|is|was|are) (thread safe|idempotent|async|available|private)", 'what is'],
    when: ruled,
  },
  {
    id: 'constraints/target-form',
    weight: 2.1,
    reason: 'says how the code should be cut',
    phrases: [
      '(in|into|as|to) (its|their)? (own|separate|single|one|dedicated|standalone|individual|shared|self contained) (file|folder|directory|module|package|class|component|function|branch|namespace|project|repository|service|layer|hook|helper|script|method|commit|header|crate|library)',
      '(separate|single|own|dedicated|standalone|stand alone|self contained) (<path> file|<path>|css file|file|files|module|component|script|class|package|function|folder|branch|method|project|binary|source file)',
      '(implement|write|build|define|expose|model|do|make it) * (as) (<code>|module|function|class|component|hook|middleware|decorator|plugin|singleton|mixin|trait|record|enum|struct|macro|generator|pure|package|context|provider|service|library|web component)',
      '(define!|write|add|create|introduce) ** (helper function|helper method|helper class|utility function|helper|base class)',
    ],
    unless: ['(test|tests) (for|of)', '(split|break) (it|this|up)? (work|task|plan|down)', 'all in one'],
    when: (hit, scene) => ruled(hit, scene),
  },
  {
    id: 'constraints/label-rules-out',
    weight: 2.4,
    reason: 'lists what must stay as it is or is left out',
    find: ({ unit }) =>
      RULES_OUT.test(unit.unit.label) &&
      (unit.specifics >= 0.6 || unit.tokens.some((t) => t.kind === 'word' && t.text.length > 3)) &&
      !unit.unfilled
        ? { from: 0, to: unit.tokens.length }
        : undefined,
  },
  {
    id: 'constraints/rule-section',
    weight: 1.1,
    reason: 'stands among the constraints',
    find: ({ unit }) =>
      unit.section === 'constraints' && unit.specifics >= 0.6 && unit.tokens.length >= 3 && !unit.unfilled
        ? { from: 0, to: unit.tokens.length }
        : undefined,
  },
]);
