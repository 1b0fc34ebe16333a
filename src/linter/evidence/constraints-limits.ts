import { isDescribed, isDirective, isNote, startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

const ruled = (hit: Hit, scene: CueScene): boolean =>
  !scene.unit.unit.question &&
  !isDescribed(hit, scene) &&
  (isDirective(hit, scene) || startsClause(hit, scene) || isNote(scene));
const stated = (_hit: Hit, scene: CueScene): boolean => !scene.unit.unit.question;

/** Bans, permissions and borders that are worded without "don't" and "must not". */
export const LIMITS = defineCues('constraints', [
  {
    id: 'constraints/banned',
    weight: 2.7,
    reason: 'rules something out',
    phrases: [
      '(is|are|stay|remain) (a)? @banned',
      "(what|things|thing) (i|we) (won't|will not|don't|do not|can't|would not|wouldn't|never) (accept|allow|want|tolerate|permit|like|merge|need|approve)",
      "(i|we|they|reviewers|team|company|boss|client|customer|ops|security) (won't|will not|would not|wouldn't|don't|do not|doesn't|never) (accept|allow|permit|tolerate|approve|merge|like|support|maintain)",
      '(hands off|keep off|keep away from|keep out of|stay off|stay out of|steer clear of|keep hands off|keep your hands off|lay off|do without|go without|get by without|make do without|make do with|get by with) (<word>|<name>)',
      '(ban|banned|prohibit|disallow|forbid|forgo|eschew|shun|exclude|rule out) (<word>|<name>)',
      '(resist|do not give in to) * (temptation|urge)',
      '(zero|none of) (<word>|<tech>)? (dependency|dependencies|library|libraries|allocation|allocations|runtime|config|javascript|js|lock-in)',
      '(minus|sans) (<word>|<name>)',
    ],
    unless: [
      '(api|browser|server|firewall|compiler|linter|test|user) (ban|prohibit|disallow|forbid)',
      '(ban|banned|forbidden) (user|account|member|player)',
    ],
    negation: 'ignored',
    when: stated,
  },
  {
    id: 'constraints/nothing-that',
    weight: 2.6,
    reason: 'rules something out',
    phrases: [
      '^nothing (that|which|with|from|derived|requiring|needing|hard coded|hardcoded|involving|beyond|above|outside|paid|proprietary|external|global|fancy|exotic|but|except|newer|older|heavier|bigger|outdated|deprecated|experimental|third party|extra|blocking)',
      '(nothing|no one|nobody|none of) ** (may|must|shall|gets to|is allowed to|are allowed to) (<word>|<name>)',
      '(nothing|none of) ** should (be|change|leave|depend|rely|need|require|go)',
      '^(never|always) (a|an|one|the|with|through|via|in|on|as|from) (<word>|<name>)',
    ],
    unless: ['nothing (that|which) (work|help|i)'],
    negation: 'ignored',
    when: stated,
  },
  {
    id: 'constraints/permits',
    weight: 2.4,
    reason: 'says what is allowed',
    phrases: [
      '(you|we) (may|are free to|are allowed to|are welcome to) (not|only|also)? (add|use|touch|change|modify|edit|assume|create|install|rename|move|delete|drop|break|replace|rewrite|introduce|rely|extend|refactor|upgrade)',
      '(is|are) (fine|okay|ok|allowed|permitted|acceptable|welcome) (to (add|use|change|break|drop|touch|assume|install)|as long as|but|if)',
      '(use|usage) of (<word>|<name>) (is|are) (fine|ok|okay|allowed|permitted|mandatory|required)',
      '(breaking changes|breaking change|new dependencies|additional dependencies|libraries|third party libraries|any library) (is|are) (fine|ok|okay|allowed|permitted|welcome|acceptable)',
      '(may|can|should|must) (<word>|not)? assume',
    ],
    unless: ['(user|users|admin|admins|customer|visitor|member) (may|can|is|are)'],
    when: stated,
  },
  {
    id: 'constraints/borders',
    weight: 2.6,
    reason: 'limits how far the work may go',
    phrases: [
      '(limit|restrict|confine|constrain) (yourself|yourselves|us|self|this|it|change|changes|work|edit|edits|fix|scope|diff|everything|refactoring) ** (to|on) (<word>|<name>)',
      '(stay|keep|remain|work) (within|inside|in) * (<path>|<code>|file|files|folder|directory|module|package|component|function|scope|bounds|boundary|limit|budget|class|layer|ticket)',
      '(is|are|that is|belongs to|belong to) (somebody|someone|another|a different|a separate|an other|other) (else)? * (ticket|pr|job|story|issue|task|team|sprint|branch|commit|problem)',
      '(separate|another|different|follow-up|follow up|next|later|future) (ticket|pr|pull request|story|issue|sprint|iteration|release|phase|milestone|branch)',
      '(leave|save|keep|park|postpone|defer|skip|ignore) ** for (later|now|another|next|v2|phase|future|time being|moment|follow up)',
      '(comes!|come!|follows!|follow!) (later|afterwards|in phase|in another|in a separate|separately)',
      '(for the time being|for the moment|at this stage|as a first version|in this first|in v1|for v1|for the mvp|for an mvp|in the first version|in this version|in this step|in this phase|just the mvp)',
      "(and|but) (that is|that's) (it|all)",
      '(start|begin|do|handle|implement|tackle|integrate|fix|go back|come back|get back|return) ** (later|afterwards|after that)',
      "(not|n't) (in|within) (the|this)? scope",
      '(outside|beyond|not within|not in) (of)? (the|this)? scope',
      'concentrate (on|only)',
      'focus (only|solely|exclusively|just|purely) on',
      '(only|just) the! (bare minimum|minimum|basics|essentials|necessary|backend|frontend|server|client|read path|write path|api|ui)',
      '(no|not) (gold plating|gold-plating|scope creep|overengineering|over engineering|over-engineering|yak shaving|premature|bells and whistles|cleverness|magic)',
      "(don't|do not) (over engineer|overengineer|over-engineer|gold plate|get clever|get creative|go overboard|overdo)",
    ],
    unless: [
      '(works|fine|ok|good|keep going|crash|fail) ** (later|afterwards)',
      'next (page|step|button|line|item|row|release of)',
      '(user|users|he|she|they|customer) ** (later|afterwards)',
    ],
    negation: 'ignored',
    when: ruled,
  },
  {
    id: 'constraints/pays',
    weight: 2.5,
    reason: 'sets a limit in money, size or effort',
    phrases: [
      "(can't|can not|must not|may not|should not|shouldn't|mustn't|won't|never) ** (cost|need|take|use|exceed|require|weigh|hold|allocate|occupy|eat|grow|go|last|scan) (more|beyond|over|above|past|longer|bigger)? * <num>",
      '(may|must|should|can|shall|has to|have to) ** <num> ** (max!|maximum|tops|at most|or less|or fewer|or lower|or better|or under)',
      '(free tier|free plan|hobby plan|no budget|zero budget|shoestring|small budget|tight budget|memory budget|performance budget|bundle budget|size budget)',
      '(min!|minimum|at least) <tech> <num>?',
      '<tech> <num>? (is|as) * (minimum|maximum|lowest|oldest|newest|baseline|floor|target|limit|latest|only)',
      '<version> * (is|as) * (minimum|maximum|lowest|oldest|newest|baseline|floor|target|only version)',
      '(as much as|all|everything) (fits|will fit|we have|it may)',
    ],
    unless: ['(user|users|player|players|level|room|team) ** (max|maximum)'],
    negation: 'ignored',
    when: stated,
  },
]);
