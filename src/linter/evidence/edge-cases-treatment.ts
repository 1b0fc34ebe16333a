import { OUTCOME, TREAT } from '../lexicon/edge-words.ts';
import { defineCues } from './cue.ts';
import { findException } from './edge-cases-exception.ts';
import { findTreatment, isAsked, isSpecificBorder } from './edge-cases-find.ts';
import { findOddOne, ODD_ONE_SIGNS } from './edge-cases-odd-one.ts';
import { findCaseOutcome, isCaseLabel } from './edge-cases-outcome.ts';
import { isReport } from './edge-cases-rule.ts';
import { ARROW_SIGNS } from './signs.ts';

/** Special cases named with what to do about them. */
export const TREATMENTS = defineCues('edge_cases', [
  {
    id: 'edge_cases/treats',
    weight: 2.6,
    reason: 'names a special case and asks to deal with it',
    signs: TREAT,
    find: findTreatment,
  },
  {
    id: 'edge_cases/fallback',
    weight: 2.4,
    reason: 'says what to fall back to',
    phrases: [
      '(fall back|fallback|falls back|degrade) (to|on|gracefully|when|if) (<word>|<name>|<num>)',
      '(default|defaults) to (<word>|<name>|<num>) (if|when|otherwise|unless)',
      '(retry|retries|try again|give up|back off|backoff|time out|timeout) ** (after|up to|at most|within|of|with|times|for) ** (<num>|backoff|jitter|exponential)',
      '^otherwise (<word>|<code>|<num>)',
      '<num> (retries|attempts|tries)',
    ],
    unless: ['otherwise (i|you|we|can|it is|the|everything)', '(compare|explain|change)', 'failed after <num>'],
    when: (_, scene) => !scene.unit.unit.question && !isReport(scene),
  },
  {
    id: 'edge_cases/outcome-of-case',
    weight: 2.6,
    reason: 'says what comes out in a special case',
    signs: [...OUTCOME, ...ARROW_SIGNS, '<number>', '<code>'],
    find: findCaseOutcome,
    when: (_, scene) => !isReport(scene),
  },
  {
    id: 'edge_cases/must-survive',
    weight: 2,
    reason: 'says what may not go wrong',
    phrases: [
      '(must|should|may|shall|can|does|do) (not|never) * (crash|hang|hold up|block|loop|corrupt|stall|explode|lock up|blow up|fall over|choke|freeze|reported twice|fail|die|overwrite|double|lose|lost|deadlock|throw|panic|leak|divide by zero|be swallowed|be sent twice|run twice|be lost|be duplicated|happen twice|be counted|wake)',
      "(shouldn't|mustn't|don't|never|won't|can't|doesn't) (be|get|cause|make)? (crash|hang|block|loop|freeze|die|overwrite|double|lose|deadlock|throw|panic|explode|corrupt|stall|lock up|blow up|fall over|break down|choke|lag|jump|start twice|send twice|run twice|charge twice|lost|stuck|duplicated|wiped)",
      '(survive!|survives!|tolerate!|exactly once|at most once|at least once|no double|no duplicate|no partial|half way|halfway|half finished|all or nothing|out of order)',
    ],
    unless: ['want to lose', '(survive|survives) between', '(whatever|any case|every case|all cases)'],
    negation: 'ignored',
    when: (hit, scene) => isAsked(hit, scene),
  },
  {
    id: 'edge_cases/odd-one',
    weight: 2.4,
    reason: 'says what happens to the odd one',
    signs: ODD_ONE_SIGNS,
    find: findOddOne,
  },
  {
    id: 'edge_cases/case-label',
    weight: 2.4,
    reason: 'says what comes out in a special case',
    find: ({ unit }) =>
      isCaseLabel(unit.unit.label) && unit.tokens.length >= 2 ? { from: 0, to: unit.tokens.length } : undefined,
  },
  {
    id: 'edge_cases/exceptions',
    weight: 2.3,
    reason: 'lists what is left out',
    find: findException,
  },
  {
    id: 'edge_cases/may-be',
    weight: 2.3,
    reason: 'warns of an unusual value',
    phrases: [
      '(may|might|could|can|sometimes|occasionally) (also)? (be|are|is|have|has|contain|come|arrive|include|lack|get|happen|appear) * (@edge-value|@edge-thing|multiple times|more than once|reordered|twice|without|in any order|no <word>|zero <word>|fewer <word>)',
      '(some|many|few|old|older|certain) <word>? <word>? (have|has|are|is|lack|contain|come) (no|@edge-value|@edge-thing|without|as string)',
      '(sometimes|occasionally|rarely|now and then|every so often) ** (can|may|might|could) (be|have|come|contain) <word>',
      '(may|might) be <word> or (not|<word>)',
      '(can|may|might|could) be (up to|as large as|as long as|as big as|several|hundreds|thousands|millions) <qty>',
    ],
    unless: ['(can|could) be <word> without', '(step|steps|file|files|part|parts|thing|things) (is|are) missing'],
    when: (_, scene) => !scene.unit.unit.question,
  },
  {
    id: 'edge_cases/border-ruled',
    weight: 2.3,
    reason: 'rules what happens to special values',
    phrases: [
      '(@edge-value <word>|duplicate|duplicates|outliers|gaps|late arrivals|stragglers) (must|should|shall|is|are|get|gets|go|goes|may|has to|have to|stay|count|counts|become|becomes|throw|raise|return|returns) ',
    ],
    unless: [
      '(correctly|properly|appropriately|suitable|possible|currently|often)',
      '(is|are) (a|the|not|too|currently|often|always)',
      '(empty|blank) (div|space|area|project|repository|line|box|folder)',
      'duplicate (function|functions|code|component|components|style|styles|import|imports)',
    ],
    when: (hit, scene) =>
      !scene.unit.unit.question && (hit.from <= 2 || /^[,;:(]$/.test(scene.unit.tokens[hit.from - 1]?.text ?? '')),
  },
  {
    id: 'edge_cases/may-lack',
    weight: 2.3,
    reason: 'warns of an unusual value',
    phrases: [
      "(may|might|could|sometimes|occasionally) (not|never|doesn't|don't|isn't|aren't|hasn't|haven't) (have|be|exist|contain|know|send|set|return|include|come|arrive|match|fit|support|finish|respond|answer) ",
      '(names|files|filenames|paths|values|fields|strings|texts|titles|addresses|rows|lines|cells|inputs) with (umlauts|accents|spaces|apostrophes|emoji|quotes|newlines|commas|special characters|unicode|diacritics|line breaks|non-ascii)',
    ],
    unless: ['(might|may|could) not be (best|right|necessary|ideal|needed|the|correct|possible|able)'],
    negation: 'ignored',
    when: (_, scene) => !scene.unit.unit.question,
  },
  {
    id: 'edge_cases/listed',
    weight: 2.3,
    reason: 'names a special case in a list of them',
    find: (scene) =>
      scene.unit.section === 'edge_cases' && !scene.unit.unfilled && isSpecificBorder(scene)
        ? { from: 0, to: scene.unit.tokens.length }
        : undefined,
  },
]);
