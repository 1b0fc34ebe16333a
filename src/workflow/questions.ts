import type { When } from '../schemas/condition.ts';
import type { Situation } from '../schemas/situation.ts';

/** Sections of the specification, in their order. */
export const SECTIONS = [
  'Context',
  'Task',
  'Requirements',
  'Integration points',
  'Required tests',
  'Way of working',
  'Show at the end',
  'Assumptions',
] as const;
/** A section of the specification. */
export type Section = (typeof SECTIONS)[number];

/** Something that the specification has to answer, and that only the person knows. */
export interface Question {
  readonly id: string;
  readonly section: Section;
  /** Answer of the form in which it belongs. */
  readonly field: keyof Situation;
  readonly when: When;
  /** Begins with What, Which or How and is one sentence, so that the linter knows the bracket for a gap; at most 80 characters. */
  readonly ask: string;
  /** Words that show that it is answered; without them it is answered when the field is not empty. */
  readonly answered?: RegExp;
}

const about = (field: keyof Situation, section: Section, ask: string, when: When = {}): Question => {
  return { id: field, section, field, when, ask };
};
const decide = (id: string, when: When, ask: string, answered: RegExp): Question => {
  return { id, section: 'Requirements', field: 'requirements', when, ask, answered };
};

/** What every specification has to say, then what is often decided nowhere: twice, too late, wrong person, half done. */
export const QUESTIONS: readonly Question[] = [
  about('stack', 'Context', 'Which language, framework and versions?'),
  about('today', 'Context', 'What happens now, and why should it change?'),
  about('model', 'Context', 'Which file or module should it follow?', { without: ['throw-away'] }),
  about('requirements', 'Requirements', 'What must it do, one rule a line that a test can quote?'),
  decide(
    'who-may',
    { topics: ['api', 'permissions'], without: ['throw-away'] },
    'Which users may do this, and what do the others get?',
    /\b(?:roles?|permissions?|admins?|owners?|only (?:the|an?|users?|members?|staff|those|people)|logged|signed[- ]in|anyone|public|everybody|401|403)\b/i,
  ),
  decide(
    'bad-input',
    { topics: ['api', 'upload'], without: ['throw-away'] },
    'What is the answer to input that is wrong or missing?',
    /\b(?:400|413|415|422|invalid|wrong|missing|empty|reject\w*|refuse\w*)\b/i,
  ),
  decide(
    'twice',
    { topics: ['background'], without: ['throw-away'] },
    'What happens when the job runs twice?',
    /\b(?:twice|again|retr(?:y|ies|ied)|idempotent\w*|only once|exactly once|duplicates?)\b/i,
  ),
  decide(
    'halfway',
    { topics: ['background'], without: ['throw-away'] },
    'What happens when the job dies halfway?',
    /\b(?:halfway|half-\w+|dies|killed|stopped|interrupted|resumes?|fails?|failure|time-?out)\b/i,
  ),
  decide(
    'way-back',
    { topics: ['migration'] },
    'How does the migration go back?',
    /\b(?:roll(?:ed|s)?[- ]?back|down migration|revert\w*|reversible|undone)\b/i,
  ),
  decide(
    'locks',
    { topics: ['migration'] },
    'How many rows does it touch, and how long may it lock them?',
    /\b(?:rows|locks?|batch(?:es)?|concurrently|downtime)\b/i,
  ),
  decide(
    'states',
    { topics: ['front-end'], behaviour: ['changes', 'unsaid'] },
    'What is shown while it loads, when there is nothing, and on an error?',
    /\b(?:loading|loads|empty|nothing|no results?|errors?|fails|cannot be (?:read|loaded|shown))\b/i,
  ),
  decide(
    'destroyed',
    { topics: ['infrastructure'] },
    'What may not be replaced or destroyed, and how does it go back?',
    /\b(?:replaced?|destroy\w*|recreat\w*|in[- ]place|roll(?:ed)?[- ]?back)\b/i,
  ),
  decide(
    'rounding',
    { topics: ['money'], without: ['throw-away'] },
    'How is money rounded, and in which currency?',
    /\b(?:round\w*|cents?|currenc\w+|decimals?|euros?|dollars?|pounds?|no amounts?|amounts stay)\b/i,
  ),
  decide(
    'expected-actual',
    { topics: ['fault'] },
    'What is expected, what happens instead, and how is it reproduced?',
    /\b(?:expected|actual|instead|reproduc\w+)\b/i,
  ),
  decide(
    'goal-figure',
    { topics: ['performance'] },
    'How fast is it today, and which figure is the goal?',
    /\d\s?(?:ms|s|seconds|minutes|%|MB|GB|requests|rows)\b/i,
  ),
  decide(
    'breaking-changes',
    { topics: ['upgrade'] },
    'Which breaking changes of the release notes apply here?',
    /\b(?:breaking|release notes|changelog|deprecat\w+|upgrade guide)\b/i,
  ),
  decide(
    'left-alone',
    { modes: ['bulk-refactor'] },
    'Which places are left alone, and where are they listed?',
    /\b(?:left alone|leave|except\w*|skip\w*|excluded?|stays?|generated|not in)\b/i,
  ),
  about('integration', 'Integration points', 'What does it call and what calls it (functions, tables, queues)?'),
  about('keep', 'Integration points', 'What must stay as it is?'),
  about('check', 'Required tests', 'Which command or observation shows that it works?'),
  about('stake', 'Assumptions', 'What would hurt if it went wrong?', { risk: ['medium', 'high'] }),
];
