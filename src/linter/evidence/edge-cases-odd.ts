import { CONDITION } from '../lexicon/edge-words.ts';
import { defineCues } from './cue.ts';
import {
  findConditional,
  isReport,
  isRule,
  isSubject,
  namesCaseBeforeArrow,
  namesCaseInLabel,
} from './edge-cases-rule.ts';
import { ARROW_SIGNS } from './signs.ts';

const DONE = [
  '(done|finished|complete|completed|accepted|success|convinced|proof|passes) ** (when|if|once|upon)',
  '(test|tests|spec|specs|build|ci|pipeline) (is|are|was|keeps|which|that)? (fail|crash|hang|break)',
  'fail (test|tests|spec|specs|build)',
  'drop down',
  '(boundary condition|boundary conditions)',
  '(correctly|properly|appropriately|appropriate|proper|gracefully) ',
  '(interrupt|exception|error|event|timeout|abort|failure) (handler|handlers|routine|class|classes|boundary|boundaries|vector|controller)',
  'hang on',
  '(empty|blank) (div|space|area|project|repository|line at|box|folder|state)',
  'duplicate (function|functions|code|component|components|style|styles|import|imports)',
  '(invalid|error|empty|disabled|expired) (state|style|styling|color) ** (red|look|gray|style)',
  'already (runs!|works!|has|have|shows!)',
  '(step|steps|file|files|part|parts|thing|things) (is|are) missing',
  '(not|no) (use)? emoji',
  'exist yet',
  "(what|which|what's) ** missing",
  '^missing (is|are)',
  '(i|we) (am|are) (fine|ok|okay|good)',
];

/** Unusual cases with what is done about them, close together. */
export const ODD_CASES = defineCues('edge_cases', [
  {
    id: 'edge_cases/odd-dealt-with',
    weight: 2.3,
    reason: 'names an unusual case and how it is dealt with',
    negation: 'ignored',
    phrases: ['@edge-odd ** @edge-remedy', '@edge-remedy ** @edge-odd'],
    unless: DONE,
    when: isRule,
  },
  {
    id: 'edge_cases/odd-answered',
    weight: 2.1,
    reason: 'says what comes out in an unusual case',
    negation: 'ignored',
    phrases: ['@edge-odd ** (@edge-answer|@must|can|is|are)'],
    unless: DONE,
    when: (hit, scene) => isRule(hit, scene) && isSubject(hit, scene),
  },
  {
    id: 'edge_cases/apart-dealt-with',
    weight: 2,
    reason: 'says what is done about a special case',
    negation: 'ignored',
    phrases: ['@edge-apart ** @edge-remedy', '@edge-remedy ** @edge-apart'],
    unless: DONE,
    when: isRule,
  },
  {
    id: 'edge_cases/if-then',
    weight: 1.6,
    reason: 'says what happens under a condition',
    signs: CONDITION,
    find: (scene) => findConditional(scene, 'if'),
  },
  {
    id: 'edge_cases/when-then',
    weight: 0.9,
    reason: 'says what happens under a condition',
    signs: CONDITION,
    find: (scene) => findConditional(scene, 'when'),
  },
  {
    id: 'edge_cases/condition-hint',
    weight: 0.6,
    reason: 'names a special case',
    negation: 'ignored',
    phrases: [
      '(if|when|whenever|as soon as) ** (@edge-hint|@edge-odd)',
      '^(should|where|once|until|while|before) ** (@edge-hint|@edge-odd)',
      '^unless ** <word>',
    ],
    unless: DONE,
    when: (_, scene) => !isReport(scene),
  },
  {
    id: 'edge_cases/condition-answer',
    weight: 0.5,
    reason: 'says what comes out in a special case',
    negation: 'ignored',
    phrases: [
      '(if|when|whenever|as soon as) ** (@edge-hint|@edge-odd) ** @edge-answer',
      '^(should|where|once|until|while|before) ** (@edge-hint|@edge-odd) ** @edge-answer',
    ],
    unless: DONE,
    when: isRule,
  },
  {
    id: 'edge_cases/condition-remedy',
    weight: 0.7,
    reason: 'says what is done about a special case',
    negation: 'ignored',
    phrases: [
      '(if|when|whenever|once|where|should|as soon as|until|while|after) ** @edge-remedy',
      '@edge-remedy ** (if|when|whenever|once|while)',
    ],
    unless: DONE,
    when: isRule,
  },
  {
    id: 'edge_cases/supposes',
    weight: 1.1,
    reason: 'supposes a case',
    negation: 'ignored',
    phrases: [
      "(let's say|let us say|suppose|supposing|assume|imagine|picture|what about|how about|think of|in the event|mind!|cope with|expect!) ** (@edge-hint|@edge-odd|while)",
      '(half of|some of|many of|most of|some|many|certain) * (customer|user|client|people|person|device|phone|browser|file|row|record|line|message|payload|value|entry)',
    ],
    when: (_, scene) => !isReport(scene),
  },
  {
    id: 'edge_cases/label-case',
    weight: 2.2,
    reason: 'says what comes out in a special case',
    find: namesCaseInLabel,
  },
  {
    id: 'edge_cases/arrow-case',
    weight: 2.2,
    reason: 'says what comes out in a special case',
    signs: ARROW_SIGNS,
    find: namesCaseBeforeArrow,
  },
]);
