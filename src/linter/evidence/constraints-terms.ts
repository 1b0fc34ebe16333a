import { isDescribed, isDirective, isNote, startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

const ruled = (hit: Hit, scene: CueScene): boolean =>
  !scene.unit.unit.question &&
  !isDescribed(hit, scene) &&
  (isDirective(hit, scene) || startsClause(hit, scene) || isNote(scene));
const told = (_hit: Hit, scene: CueScene): boolean => !scene.unit.unit.question;

/** Terms on which the work is to be done: standards, cost, care, what the surroundings allow. */
export const TERMS = defineCues('constraints', [
  {
    id: 'constraints/standard',
    weight: 2.6,
    reason: 'names a standard to comply with',
    phrases: [
      '(wcag|gdpr|hipaa|pci|pci dss|soc <num>|iso <num>|section <num>|misra|autosar|dsgvo|posix|posix sh|fips|semver|rfc <num>) (<num>|aa|aaa|level|compliant|compliance|conform|conformant|contrast|rules|only|safe|compatible)',
      '(comply|conform|adhere|in accordance|in compliance|compliant|conformant) (with|to) (<word>|<name>)',
      '(only|exclusively) (<word>|<name>) (or|and|/!)? (<word>|<name>)? (licensed|license|licenses)',
      '(mit|apache|bsd|gpl|lgpl|permissively|permissive) <word>? (licensed|license|licenses|compatible)',
      '(accessible|usable|operable|navigable) (by|with|via|from|for) (keyboard|screen reader|screen readers|mouse|voice)',
      '(hard|strict|firm|absolute|non negotiable) (requirement!|requirements!|limit!|limits!|rule!|cap!|budget!|ceiling!) (:!|on|of|is|are|for)',
    ],
    unless: ['(what|which|how|why|best) (is|are|does|practice)', 'no (hard|strict|firm)'],
    when: told,
  },
  {
    id: 'constraints/surroundings',
    weight: 2.5,
    reason: 'names a circumstance that limits the choice',
    phrases: [
      "(we're|we are|network is|server is|machine is|machines are|site is|plant is|environment is|box is|they are|it's) (air gapped|offline|on prem|on premise|on premises|behind a proxy|behind the firewall|behind a firewall|without internet|locked down|self hosted)",
      '(block|blocks|allow|allows|permit|permits|whitelist|whitelists) (everything|anything|nothing|all|only) (except|but|besides|other than|from|<word>)',
      '(no|without|limited) (internet|network|root|admin|sudo|shell|outbound|gpu|display) (access|connection|rights|privileges|permissions|available|on)',
      '(for free|free of charge|at no cost|free tier|zero cost|no cost|without paying|costs nothing|without extra cost|without additional cost|no paid|no extra cost)',
      '(run|call|start|execute|install) (it|this|that|them|command|commands|script)? (with|as|without|under) (sudo|root|admin|administrator|non root|nobody|same user)',
      '(other|another|different) (team|department|vendor|group|company) (owns|maintains|is responsible|depends on|relies on)',
      '(hands off|keep out of|stay out of|keep your hands off|keep your fingers off)',
      '(target|platform|device|hardware|deployment|environment|os|browsers|runtime|compiler) (:!|=!) (<word>|<name>|<num>)',
      'at (<num>|<qty>) (fps|hz|khz|frames|frame|dpi)',
    ],
    unless: [
      '(ship|shipping|delivery|trial|sign up|users|user|customers|get|gets|returns|games|books) ** (for free|free of charge|at no cost)',
      '(user|users|admins|admin|guests|customers|roles|role) (can|should|may|must)? <word>? (allow|block|permit)',
      '(lost|error|failed|fails|when|if|message) ** (internet|network|connection)',
      '(device|environment|platform|target|browsers|runtime|os|hardware) is (not|down|slow|broken|offline)',
    ],
    when: told,
  },
  {
    id: 'constraints/with-care',
    weight: 2.5,
    reason: 'says what not to do without asking',
    phrases: [
      '(ask!|check! with|tell! me|let! me know|confirm! with|warn! me|consult!|ask! me|check! with me|talk! to) * before! (you)? (deploy|deploying|install|installing|delete|deleting|push|pushing|commit|committing|merge|merging|migrate|migrating|run|running|change|changing|touch|touching|drop|dropping|add|adding|remove|removing|upgrade|upgrading|release|publish|use|using|move|moving|rename|renaming|overwrite|overwriting|any)',
      '(be!|stay!) (conservative|defensive|careful not|minimal|minimally invasive|non destructive)',
      '(quick and dirty|prototype quality|proof of concept quality|poc quality|mvp quality|hacky|throwaway code|throw away code|brute force) <word>? <word>? (is|fine|ok|okay|good enough|will do|enough|acceptable)',
      '(only a|just a|a!) (throwaway|throw away|one off|one time|quick and dirty) (script|tool|prototype|job)',
      '(keep!|make!|want!) ** (diff|change|changes|patch|pr|commit|fix|footprint|blast radius|edit|edits) <word>? (small|tiny|minimal|short|focused|tight|local|contained|surgical|minimum|reviewable|as small)',
      "(for|in|with|during) (ticket|pr|task|step|story|iteration|sprint|phase|release|version|milestone|commit) ,!? (ignore!|skip!|leave!|only!|just!|don't!|no!|do not|omit!)",
      '(dry run|dry-run|simulation|staging|test environment|local|localhost) (only!|first!) ',
    ],
    unless: ['(was!|were!) (a|only a|just a) (quick|one off|one time)', '(user|users|app|dialog) ** ask ** before'],
    negation: 'ignored',
    when: told,
  },
  {
    id: 'constraints/off-by-default',
    weight: 2.3,
    reason: 'says how the change is to be switched',
    phrases: [
      '(flag|feature|option|toggle|switch|setting|it|mode|everything) ** (off|disabled|on|enabled|opt in|hidden) by default',
      '(behind|under|with) (feature|config|env|environment|compile time|runtime) (flag|toggle|switch|variable)',
      '(opt in|opt out) (only|via|through|by|flag|please)',
    ],
    unless: ['(is|are|was|were) (off|on|enabled|disabled) by default'],
    when: told,
  },
  {
    id: 'constraints/mind-that',
    weight: 2.3,
    reason: 'says what the solution has to allow for',
    phrases: [
      '(keep in mind|bear in mind|remember|mind|take into account|consider that|plan for|allow for) ** (will|later|eventually|future|soon|going to|next year|one day|may|might) (<word>|<name>)',
      '(so|such) that (it|we|they|i|this|that|you) (can|could) (later|also|be)? (faked|mocked|tested|swapped|swap|replaced|replace|reused|reuse|extended|extend|stubbed|disabled|switched off|turned off|rolled back|reverted|plugged|scaled|overridden|configured)',
      '(able|possible|easy|simple|easier) to (scale|swap|replace|extend|switch|plug|mock|fake|stub|disable|turn off|reuse|roll back|revert|override|port|unit test|test in isolation)',
      '(scale|scales) (horizontally|vertically|out to|across|to <num>)',
      '(prioritize|value|choose|pick|favor) (<word>|<name>) <word>? <word>? over (<word>|<name>)',
    ],
    unless: ['(user|users|customers|players|admin) ** (able|possible|easy) to'],
    when: ruled,
  },
  {
    id: 'constraints/given-rule',
    weight: 2.5,
    reason: 'names rules to follow',
    phrases: [
      '(look! at|read!|check!|apply!|consult!|obey!|respect!|honor!|see!|follow!|mind!) ** (<path>|coding|style|project|team|our|company|repo|repository|house|contribution|formatting|the! rule|architecture) (rule|rules|guideline|guidelines|guide|conventions|convention|standards|standard|template)',
      '(build! on|build! upon|work! with|extend!|reuse!) (what|whatever) (is|we|you) (there|have|already|got)?',
      '(make it work|work|live|cope) with what (we|i) have',
      "(we|i) can't (buy|afford|pay for|license|install|upgrade|get|order|add)",
      '^(same|identical) (indentation|style|naming|format|layout|conventions|structure|order|pattern|approach|formatting|spacing|casing) (as|like)',
      '(to|in|into|inside) existing (<word>|<code>)? (class|file|module|component|service|table|function|config|configuration|reducer|store|helper|hook|script|page|schema|pipeline|workflow)',
      '(work|stay|commit|push) (only)? on (branch|this branch|a branch|own branch|a separate branch)',
      '(script|code|it|everything|file|files) (should|must|has to|needs to) be (posix|ansi|valid|plain|pure|strict|vanilla|standard|iso|ascii) (<word>|<name>)',
      '(keep|stay|hold) ** (complexity|accessibility|coverage|usage|size|count|score|allocation|allocations|latency) (under|below|at|above|within|free|to|over) (<num>|aa|zero|<qty>)?',
      '(handler|call|query|request|loop|frame|startup|build|function|interrupt|page|job|step|render|tick) (under|below|within|in under|in less than|at most) <qty>',
      '(use!|keep! to|stick! with|go! with|stay! with|keep! using|continue! using|stick! to) (same|that!|this!|existing|current|established) (format|approach|style|structure|pattern|way|method|library|setup|layout|stack|conventions|tooling|naming)',
      "(let's|let us|please)? (continue|keep|carry on) (with|using) (<tech>|<name>)",
      '(<path>|<name>) rules! (apply|applies|must|should|hold|at the end)',
    ],
    unless: ['(not|why|does|should (i|we)) (follow|apply|use)'],
    when: ruled,
  },
]);
