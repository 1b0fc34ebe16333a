import { BORDER } from '../lexicon/edge-words.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';
import { isAsked } from './edge-cases-find.ts';
import { isReport } from './edge-cases-rule.ts';

/** Warnings of special cases, and tests and guards against them. */
export const WARNINGS = defineCues('edge_cases', [
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
      '(keep in mind|bear in mind|note|remember) ** (some|many|certain|sometimes) ** (several|many|up to) (<word>|<num>)',
    ],
    unless: [
      '(why|currently|wrong|bug|instead|correctly|properly|appropriately|explain|described)',
      '(remember|note) (to|the)',
      '^(late|unknown|missing) (night|reason|is|are)',
    ],
    negation: 'ignored',
    when: (_, scene) => !scene.unit.unit.question && scene.unit.tokens.length >= 6 && !isReport(scene),
  },
  {
    id: 'edge_cases/guard',
    weight: 2.3,
    reason: 'asks for a guard against a special case',
    phrases: [
      '(null|nil|undefined|empty|bounds|range|overflow|existence|zero|none|nan) (check|checks|guard|guards|safety|safe|handling)',
      'on (timeout|failure|error|conflict|disconnect|abort|cancellation|crash|overflow|eof|network error|connection loss|rate limit) (<word>|<code>|<num>)',
      '(remove|revert|undo|roll back|retry|notify|show|log|clean up|release|close|restore|keep|stop|alert|refund|reset|exit|abort|discard) ** on (timeout|failure|error|conflict|disconnect|abort|cancellation|crash)',
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
    when: (hit, scene) => (isAsked(hit, scene) && !isReport(scene)) || scene.unit.unit.question,
  },
  {
    id: 'edge_cases/tests-border',
    weight: 2.4,
    reason: 'asks for a test of a special case',
    phrases: [
      '(test|tests|cases|case|cover|covers|scenario|check) ** (@edge-state <word>|@edge-thing)',
      '(test|tests|case|cases|cover) ** (no <word>|more than <num>|<num> <word>|last <word>|wrong <word>|used <word>|full <word>|expired <word>)',
      '(test|tests|cases|covering|covers) ** (no|zero|0) <word> , (one|1|single) <word>',
    ],
    unless: [
      '(test|tests|build|check) (fail|crash|timeout|is|are)',
      '(check|see|verify|test) (if|whether|why|how)',
      '(no|more than) (test|error)',
    ],
    when: (hit, scene) => isAsked(hit, scene) && borderIn(hit, scene) && scene.unit.tokens[hit.from]?.text !== 'tested',
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
