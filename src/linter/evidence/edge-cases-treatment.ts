import { BORDER } from '../lexicon/edge-words.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';
import {
  findCaseOutcome,
  findOddOne,
  findTreatment,
  isAsked,
  isCaseLabel,
  isSpecificBorder,
} from './edge-cases-find.ts';

/** Special cases named with what to do about them. */
export const TREATMENTS = defineCues('edge_cases', [
  {
    id: 'edge_cases/treats',
    weight: 2.6,
    reason: 'names a special case and asks to deal with it',
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
    unless: ['otherwise (i|you|we|can|it is|the|everything)', '(compare|explain|change)'],
    when: (_, scene) => !scene.unit.unit.question,
  },
  {
    id: 'edge_cases/outcome-of-case',
    weight: 2.6,
    reason: 'says what comes out in a special case',
    find: findCaseOutcome,
  },
  {
    id: 'edge_cases/must-survive',
    weight: 2,
    reason: 'says what may not go wrong',
    phrases: [
      '(must|should|may|shall|can|does|do) (not|never) * (crash|hang|hold up|block|loop|freeze|reported twice|fail|die|overwrite|double|lose|lost|deadlock|throw|panic|leak|be sent twice|run twice|be lost|be duplicated|happen twice|be counted|wake)',
      '(survive!|survives!|tolerate!|exactly once|at most once|at least once|no double|no duplicate|no partial|half way|halfway|half finished|all or nothing|out of order)',
    ],
    negation: 'ignored',
    when: (hit, scene) => isAsked(hit, scene),
  },
  {
    id: 'edge_cases/odd-one',
    weight: 2.4,
    reason: 'says what happens to the odd one',
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
    id: 'edge_cases/may-be',
    weight: 2.3,
    reason: 'warns of an unusual value',
    phrases: [
      '(may|might|could|can|sometimes|occasionally) (also)? (be|are|is|have|has|contain|come|arrive|include|lack|get|happen|appear) * (@edge-value|@edge-thing|multiple times|more than once|optional|reordered|twice|without|in any order|no <word>|zero <word>|fewer <word>)',
      '(some|many|few|old|older|certain) <word>? <word>? (have|has|are|is|lack|contain|come) (no|@edge-value|@edge-thing|without|as string)',
      '(can|may|might|could) be (up to|as large as|as long as|as big as|several|hundreds|thousands|millions) <qty>',
    ],
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
    id: 'edge_cases/heed',
    weight: 2.3,
    reason: 'warns of a special case',
    phrases: [
      '(keep in mind|be aware|note|bear in mind|remember|careful|mind) (that|of|about|with) ** (sometimes|may|might|could|circular|not|no|twice|missing|empty|last|first|@edge-thing)',
      '(beware|watch out|look out) (of|for) (<word>|<code>)',
      '(crash|failure|timeout|disconnect|disconnection|restart|reboot|interruption|power loss|exception|outage|race|retry|retries|conflict|cancellation) ** (must|may|should) (not|never|be|leave|only) ',
      '(must|should|may|can) (not|never) ** (below|above|over|beyond|under|exceed) (zero|<num>)',
      '(second|repeated|further|additional|duplicate|late) <word> ** (is|are|gets|get|be) * (ignored|rejected|dropped|skipped|discarded|refused|no effect)',
      '(two|several|both|multiple|many) <word> ** (same moment|same time|simultaneously|concurrently)',
      '^(large|huge|very large|big|long|very long) <word> ** (must|have to|has to|should|need to|may)',
      '^@edge-value <word> <word>',
    ],
    unless: ['(why|currently|wrong|bug|instead)', '(remember|note) (to|the)', '^(late|unknown|missing) (night|reason)'],
    negation: 'ignored',
    when: (_, scene) => !scene.unit.unit.question && scene.unit.tokens.length >= 6,
  },
  {
    id: 'edge_cases/guard',
    weight: 2.3,
    reason: 'asks for a guard against a special case',
    phrases: [
      '(null|nil|undefined|empty|bounds|range|overflow|existence|zero|none|nan) (check|checks|guard|guards|safety|safe|handling)',
      'on (timeout|failure|error|conflict|disconnect|abort|cancellation|crash|overflow|eof|network error|connection loss|rate limit) (<word>|<code>|<num>)',
      '(work|works|usable|function|open|readable|start) (offline|without internet|without network|without connection|without javascript)',
      '(handle|support|allow|accept|skip|ignore|treat|include|show|keep|exclude|reject|refuse) * (without|with no|with missing|with empty) (<word>|<code>)',
      '(handle|allow|skip|ignore|reject|refuse|drop|truncate|cut|split|block|hide) * (larger|longer|bigger|older|shorter|smaller|more|less|over|above|below) than? <num>',
      "(cannot|can't|never|not|only) ** (twice|two times|double)",
      '(disable|block|lock) ** (while|until|during) ',
    ],
    unless: ['(disable|block|lock) ** (until|while) (you|i|we)'],
    negation: 'ignored',
    when: (hit, scene) => !scene.unit.unit.question && isAsked(hit, scene),
  },
  {
    id: 'edge_cases/same-moment',
    weight: 2.3,
    reason: 'names things that happen at the same time',
    phrases: [
      '(two|2|several|multiple|many|both|concurrent|parallel|simultaneous) <word>? <word>? (update|write|request|user|client|thread|tab|click|session|process|instance|worker|call|writer|customer|hit|run|event|edit|tap) * (same|concurrently|simultaneously|at once|parallel|overlap|race|in parallel|twice)',
      '(double|second|repeated|rapid|quick|repeat) (click|tap|submit|press|submission|scan|request|delivery) * (must|should|may|send|sends|is|does|has|only|once|one!|ignored)',
      '(click|press|tap|call|send|submit|scan|deliver|process|charge) * (twice|several times) ** (must|should|may|only|once|one!)',
      '(when|if|while|after) ** (same moment|simultaneously|concurrently)',
    ],
    unless: ['(run|do|fetch|execute|query|look up|load|process) ** (parallel|at once|simultaneously)'],
    when: (hit, scene) => isAsked(hit, scene) || scene.unit.unit.question,
  },
  {
    id: 'edge_cases/tests-border',
    weight: 2.4,
    reason: 'asks for a test of a special case',
    phrases: [
      '(test|tests|cases|case|cover|covers|scenario|check) ** (@edge-state <word>|@edge-thing)',
      '(test|tests|case|cases|cover) ** (no <word>|more than <num>|<num> <word>|last <word>|wrong <word>|used <word>|full <word>|expired <word>)',
    ],
    unless: ['(test|tests|build|check) (fail|crash|timeout|is|are)', '(no|more than) (test|error)'],
    when: (hit, scene) => isAsked(hit, scene) && borderIn(hit, scene) && scene.unit.tokens[hit.from]?.text !== 'tested',
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
  {
    id: 'edge_cases/calendar',
    weight: 1.5,
    reason: 'thinks of the calendar and the clock',
    phrases: [
      '(dst|daylight saving|summer time|leap year|leap day|leap second|29 february|february 29|feb 29|time zone|timezone|midnight|year end|end of month|month end|clock change|hour that exists twice|clock skew|utc offset)',
    ],
    unless: ['(current|local|user|set) (timezone|time zone)'],
    when: (_, scene) => !/^(?:add|support|implement)$/.test(scene.unit.tokens[scene.unit.askVerb]?.text ?? ''),
  },
]);

function borderIn(hit: Hit, { unit }: CueScene): boolean {
  for (let i = hit.from; i < hit.to; i++)
    if (
      BORDER.has(unit.tokens[i]?.stem ?? '') ||
      /^(?:no|more|used|nan|unicode|emoji)$/.test(unit.tokens[i]?.text ?? '')
    )
      return true;
  return false;
}
