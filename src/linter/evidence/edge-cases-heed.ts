import type { Token } from '../parse/tokens.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';
import { isReport } from './edge-cases-rule.ts';

/** Cases that are brought up in passing: warnings, "too", "some of them", a short question with its answer. */
export const HEEDED = defineCues('edge_cases', [
  {
    id: 'edge_cases/careful',
    weight: 2.4,
    reason: 'warns of a special case',
    negation: 'ignored',
    phrases: [
      '^(careful|watch out|beware|be aware|heads up|caution|attention|keep in mind|bear in mind|mind you) (,|:|that|with|because|!)? ** (can|may|might|could|sometimes|not|never|without|before|twice|already|no)',
      '(can|may|might|could) (also)? (arrive|come|happen|fire|be called|be sent|run|finish|be delivered|show up|return) (before|after|twice|late|again|out of order|more than once|several times|at any time)',
      '(can|may|might|could|sometimes) (also)? (contain|have|include|hold|lack|come with|is|has) * @edge-odd',
      '(may|might|could|sometimes) (also)? be <word>? @edge-odd',
      '(can|may|might|could) (run out|expire|drop|disconnect|fail|time out|crash|die|disappear|vanish|change|be deleted|be removed|jump) (during|while|in the middle|halfway|mid|before|after|at any time|any time)',
      '(users|people|someone|somebody|they|players|customers|visitors) (may|might|could) (paste|type|enter|upload|send|drop|click|close|leave|rename|delete|change|refresh|go back|press) (<word>|<name>)',
      '(can|may|might|could) be (slow|late|busy|down|huge|very large|very long|in any order)',
      '(can|may|might|could) be <word> <word>? or not',
      'sometimes ** (and|,|but)? sometimes <word>',
      '(sometimes|occasionally|now and then) (has|have|is|are|comes|come|contains|contain|sends|send|gives|uses|use) <word> <word>? ** (instead of|not|only|without)',
    ],
    unless: [
      '(why|bug|currently|find out|reproduce|since|help)',
      '(you|i|we) (can|may|might|could)',
      '(can|could|may) be <word> (by|in|with|from|to)',
      'in future',
    ],
    when: (_, scene) => !scene.unit.unit.question && !isReport(scene) && scene.unit.specifics >= 0.6,
  },
  {
    id: 'edge_cases/also-this',
    weight: 2.2,
    reason: 'covers a case that is easily forgotten',
    negation: 'ignored',
    phrases: [
      '(timezone|timezones|leap year|leap years|dst|daylight saving|umlaut|umlauts|emoji|unicode|accent|apostrophe|decimal comma|right to left|rtl|negative numbers|negative amounts|offline|summer time|non ascii|trailing slash) ** (too|as well|!)',
      '(numbers|amounts|dates|names|files|rows|users|languages|values|texts|paths) with <word> ** (too|as well)',
      'also (when|if|while|during|for|on|with) (<word>|<name>) ** (is|are|has|have|gets|goes|was|changes|without|no)',
      '(forget|handle|cover|consider|deal with|think of|think about|mind|catch|treat|include|test) ** (case|situation|scenario|possibility) (where|when|that|in which|of) (<word>|<name>)',
      '(test|check|try|cover|include) ** (boundary|boundaries|limits|extremes|borders|edges) (:|at|of) (<num>|<word>)',
      '(test|check|try|cover) ** (length|size|count|list|array) (of)? (0|1|zero|one) ',
      '(handle|cope with|deal with|expect|in case|account for|survive) ** (returning|sending|giving|being|having|getting|arriving|answering) ** (instead of|nothing|empty|no|null|twice|not|late)',
      '(handle|cope with|deal with|support|survive|accept) <word> (over|above|bigger than|larger than|longer than|older than|beyond|below|under|shorter than) <num>',
      '(clock|clocks) (go|goes|is|are|gets) (back|forward|changed|set)',
      '(treat|count|read|handle|regard|interpret) ** as (missing|empty|null|zero|0|none|nothing|unknown|invalid|duplicate|same|absent|false|blank|unset)',
      '^(on|upon|for|after) (401|403|404|409|410|422|429|500|502|503|504) <word>',
      '(fallback|placeholder|default) <word> (for|when|if) (broken|missing|empty|unknown|invalid|no|old)',
      '(while|during) <word>? (loading|running|saving|uploading|syncing|pending|processing|in progress) ** (not|ignore|disable|block|queue|wait|never)',
      'what when (<word>|<name>) <word>',
      '^(on|with|over) (slow|bad|flaky|poor|weak|unstable|lossy) (connection|network|wifi|internet|link|line|device|phone)',
      '(handle|catch|survive|trap) (ctrl|sigterm|sigint|sighup|sigkill|kill|interrupts)',
      'what (should|must|shall|would|will) happen (with|to|for|on) ** (@edge-odd|without|no|@edge-apart)',
    ],
    unless: [
      'too (much|many|long|big|often)',
      '(all|any|every|edge|corner|special|following|test|above) (case|cases|scenario|scenarios|situation)',
      '(why|currently|bug)',
    ],
    when: (_, scene) => !isReport(scene) && scene.unit.tokens.length >= 3 && !scene.unit.unfilled,
  },
  {
    id: 'edge_cases/some-differ',
    weight: 2.3,
    reason: 'says what to do with those that are not like the others',
    negation: 'ignored',
    phrases: [
      '(some|many|few|certain|several) <word> <word>? (not|never|have no|has no|lack|lacks|no longer|miss|have two|have several|have multiple|have more than|only have|have only) (<word>|<num>)',
      'there (are|may be|might be|can be) <word>? (some|few|several|many|couple of)? <word> (without|with no|with <num>|that are not|that have no|who have no|with several|with multiple) (<word>|<num>)',
      '(parallel|concurrent|simultaneous|overlapping) <word> (must|should|have to|has to|need to|wait|exit|get|queue|may)',
      '(ninth|tenth|eleventh|next one|one more|another one|additional one|extra one) (gets|get|is|must|should|goes|has to)',
      '^(cancelled|canceled|deleted|expired|archived|inactive|deactivated|closed|past|blocked|banned|unpublished|rejected|failed|unfinished|unpaid|disabled) <word> (stay|stays|remain|must|should|are|is|get|gets|disappear|go|goes|count|can|may)',
      '(on|with|using) <word>? (old|older|outdated|unsupported|legacy) <word> <word>? (get|gets|must|should|see)',
      '(still|never|not yet) (unpaid|open|pending|unconfirmed|unread|unsent|empty|missing|paid|confirmed|used) (get|gets|are|is|must|should) <word>',
      '(who|that|which) <word>? <word>? @edge-odd ** (@edge-remedy|lose|loses|renew|renews|must|should|get|gets)',
      '(guests|anonymous users|visitors|minors|children|free users|inactive users|deleted users) (not|never|only) (<word>|<name>)',
      '(ignore|skip|reject|drop|discard|refuse|clamp|cap|clip) ** (under|over|above|below|older than|longer than|shorter than|smaller than|larger than|outside|beyond) (<num>|<code>)',
      '(throws|fails|breaks|chokes) ** , (so)? (wrap|encode|escape|guard|catch|fall back|handle|cover|skip|quote|strip)',
      '(no|not|never|without) (crash|exception|panic|traceback|stack trace) (on|with|for|when|if|at) (<word>|<name>) ',
    ],
    unless: [
      '(some|many|few) (way|idea|reason|thing|things|time|other|step|steps)',
      '(why|bug|currently)',
      '(tests|test|features|parts|pages) (not|have no|lack)',
    ],
    when: (_, scene) =>
      !scene.unit.unit.question && !isReport(scene) && scene.unit.specifics >= 0.6 && saysWhatToDo(scene),
  },
  {
    id: 'edge_cases/short-question',
    weight: 2.3,
    reason: 'brings up a special case and answers it',
    signs: ['?'],
    find: (scene) => findShortQuestion(scene),
  },
]);

/** Behind the case comes what is done: a comma, a modal or an order. */
const saysWhatToDo = ({ unit }: CueScene): boolean =>
  unit.askVerb >= 0 ||
  unit.unit.kind === 'item' ||
  unit.tokens.some((t) =>
    /^(?:,|must|should|shall|so|no|then|instead|never|only|gets?|see|skip|ignore|stays?|remain|loses?|renews?|is|are)$/.test(
      t.text,
    ),
  );

const LONGEST_QUESTION = 8;
const ASKS =
  /^(?:what|how|why|is|are|was|can|could|do|does|did|should|would|will|any|ready|ok|okay|right|really|who|which|where|when|have|has|am|may|shall|got|understood|anything|something|maybe|or|found|so|and|but)$/;
const CASE =
  /^(?:no|not|already|empty|zero|same|missing|expired|offline|invalid|duplicate|unknown|tie|limited|full|late|none|nothing|wrong|two|twice|0|null|lost|down|timeout|conflict|deleted|negative|never|too)$/;

/** "no fix yet? show the last one": a few words with a question mark, no question word, and an answer behind. */
function findShortQuestion({ doc, unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  if (tokens.length > LONGEST_QUESTION || tokens.at(-1)?.text !== '?' || ASKS.test(tokens[0]?.text ?? ''))
    return undefined;
  const next = doc.units[unit.unit.index + 1];
  if (!next || next.question || next.kind !== unit.unit.kind || next.tokens.length < 2) return undefined;
  return tokens.some((t: Token) => CASE.test(t.text)) ? { from: 0, to: tokens.length } : undefined;
}
