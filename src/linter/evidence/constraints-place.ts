import { isDescribed, isDirective, startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

const ruled = (hit: Hit, scene: CueScene): boolean => !isDescribed(hit, scene) && !scene.unit.unit.question && (isDirective(hit, scene) || startsClause(hit, scene));

/** Where things go, what they are called, and in which order the work is done. */
export const PLACE = defineCues('constraints', [
  {
    id: 'constraints/place',
    weight: 2.4,
    reason: 'says where code or data goes',
    phrases: [
      '(put|place|store|keep|save|persist|locate|live|go|belong|house|stored|saved|located|placed) ** (in|into|inside|under|within|at|next to|beside) ** (<path>|<code>|<tech>|@place-kind)',
      '(store|save|keep|persist) * only',
      'in <path> (next to|beside|alongside)',
      '(default|defaults!|defaulting) (to|value|is|of) (<num>|<code>|<quote>|false|true|<word>)',
    ],
    unless: ['keep in mind', '(put|place|add|go) ** (bug|error|problem)', '(fail|crash|error) * (save|store)'],
    when: ruled,
  },
  {
    id: 'constraints/name',
    weight: 2.3,
    reason: 'settles a name',
    phrases: [
      '(name|call) (it|them|this|that|file|function|method|class|variable|column|table|field|branch) (<code>|<quote>|<path>)',
      '(should|must|to) be (called|named) (<code>|<quote>|<path>|<word>)',
      "(called|named|name it) (<code>|<quote>)",
      '(use|with|under) * (name|names|prefix|suffix|key|keys|id|ids) (<code>|<quote>)',
    ],
    when: ruled,
  },
  {
    id: 'constraints/order',
    weight: 2.3,
    reason: 'says how to go about it',
    phrases: [
      '(commit|push|stop|pause|wait|run|test|check|verify) * (after|before|between) (each|every|moving|you|starting|continuing|doing|proceeding)',
      '(after|before) (each|every) (step|task|change|commit|file|sub-task|subtask|phase)',
      '(before|until) (you|we|i|anything|any|making|merging|starting|touching|changing)',
      '(one|two|three) (step|file|function|task|commit|view|endpoint|module|test|thing|component) at a time',
      '(in|into) (small|several|multiple|separate|tiny|incremental|two|three|four|logical) (step|commit|pr|phase|stage|part|chunk)',
      '(create|make|open|use|work on|cut|start) (a)? (new|separate|feature|dedicated|own) branch',
      '(start|begin) (with|by|from) (<word>|<name>) * (then|first|only|and)',
      '(one|go|work) (by|through) * one by one',
      '(test|tests) first',
    ],
    negation: 'ignored',
    when: ruled,
  },
  {
    id: 'constraints/rule-on-code',
    weight: 1.2,
    reason: 'rules on a named part of the code',
    phrases: ['(must|should|shall|has to|have to|needs to) ** (<code>|<tech>)', '(<code>|<path>) ** (must|should|shall|has to|needs to)', '(always|each|every) (use|return|call|run|go|check|commit|write|start|be)'],
    when: (_hit, scene) => !scene.unit.unit.question,
  },
]);
