import { isDescribed, isDirective, startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

const ruled = (hit: Hit, scene: CueScene): boolean =>
  !isDescribed(hit, scene) && !scene.unit.unit.question && (isDirective(hit, scene) || startsClause(hit, scene));

/** Where things go, what they are called, and in which order the work is done. */
export const PLACE = defineCues('constraints', [
  {
    id: 'constraints/place',
    weight: 2.4,
    reason: 'says where code or data goes',
    phrases: [
      '(put!|place!|store!|keep!|save!|persist!|stash!|dump!|drop!) * (in|into|inside|under|within|at|next to|beside) * (<path>|<tech>|@place-kind)',
      '(save!|put!|place!|store!|drop!|dump!|keep!) ** (in|into|to|under|inside) * (<quote>|<word>|<path>) (folder|directory|module|package|namespace)',
      '(must|should|shall|needs to|has to) * (live|go|belong|be stored|be saved|be placed|be kept|be located) ** (in|into|inside|under|within|at|next to|beside) (<path>|<code>|<tech>|<word>)',
      '(store|save|keep|persist) * only',
      '(stored!|persisted!|saved!|kept!|cached!|hosted!) (in|on|with|via|as) <word>? (<tech>|session|cookie|memory|localStorage|local storage|browser|redis)',
      'in <path> (next to|beside|alongside)',
      '(add|save|put|copy|move|create|write) ** (in|into|to|under) <quote> (folder|directory)',
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
      'name it (<code>|<quote>|<word>)',
      '(use|under) * (name|prefix|suffix) (<code>|<quote>)',
    ],
    when: ruled,
  },
  {
    id: 'constraints/order',
    weight: 2.3,
    reason: 'says how to go about it',
    phrases: [
      '(commit|push|run|test|check|verify) * (after|before|between) (each|every|moving|you|starting|continuing|doing|proceeding)',
      '^before (pinning|changing|touching|adding|writing|starting|editing|upgrading|removing|deleting|moving|implementing|renaming|coding|merging|committing) ** (verify|check|run|read|make sure|confirm|look|back up|create|take)',
      'before (you|we|anything|any|making|merging|starting|touching) * (code|coding|change|write|writing|start|merge|else|edit|implement|commit|push|touch|proceed|move|moving|continue)',
      '(one|two|three) (step|file|function|task|commit|view|endpoint|module|test|thing|component) at a time',
      '(in|into) (small|several|multiple|separate|tiny|incremental|logical) (commit|pr|chunk)',
      '(create|make|open|use|work on|cut|start) (a)? (new|separate|feature|dedicated|own) branch',
      '(start|begin) (with|by|from) (<word>|<name>) * (then|first|only|and)',
      '(test|tests) first',
      '(starting!|beginning!) with (least|most|smallest|largest|biggest|simplest|oldest|newest|file|module|component|backend|frontend|<path>)',
      'first <word> ** then (<word>|<name>)',
      '(start|begin) (here|with|from) ** later',
      '(go through|process|do|handle|take|work through|migrate|convert|review) ** (one by one|one after the other|one at a time)',
    ],
    negation: 'ignored',
    when: ruled,
  },
  {
    id: 'constraints/rule-on-code',
    weight: 1,
    reason: 'rules on a named part of the code',
    phrases: [
      '(must|should|shall|has to|have to|needs to) ** (<code>|<tech>)',
      '(<code>|<path>) ** (must|should|shall|has to|needs to)',
      '(always|each|every) (use|return|call|run|go|check|commit|write|start|be)',
    ],
    when: (_hit, scene) => !scene.unit.unit.question,
  },
]);
