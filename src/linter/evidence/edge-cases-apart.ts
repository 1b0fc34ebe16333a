import { EDGE_ANSWER_STEMS } from '../lexicon/edge-remedies.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';
import { isReport, isRule } from './edge-cases-rule.ts';

const SETS_APART =
  /^(?:that|which|who|whose|with|without|inside|from|having|containing|crossing|touching|lacking|of|under|over|above|below|beyond|before|after|during|outside|between|only|already|never|equal|held|[a-z]{3,}er|[a-z]{3,}ed)$/;
/** "placed at", "older than": such words set apart only with what follows. */
const NEEDS_MORE = /^[a-z]{3,}(?:er|ed)$/;
const MORE = /^(?:than|at|in|on|by|after|before|between|from|with|without|during|to|as|for|twice|upside)$/;
const VERB =
  /^(?:is|are|gets?|stays?|remains?|be|comes?|has|have|needs?|goes|go|counts?|belongs?|opens?|sorts?|starts?|ends?|keeps?|shows?|means?|becomes?|travels?|throws?|returns?|takes?|appears?|lands?|triggers?|causes?|requires?|don't|doesn't|never)$/;
const FATE =
  /^(?:not|no|never|split|cut|kept|left|taken|shown|hidden|sent|put|made|held|lost|one|two|as|to|into|in|its|it|like|a|an|the|zero|null|still|only|once|first|last|free|invalid|valid|blank|empty|trigger|count|appear|get|need|show)$|[a-z]{2}ed$/;
const NOT_A_CLASS =
  /^(?:the|our|my|your|this|that|it|there|is|users?|was|us|its|as|has|does|yes|class|always|sometimes|perhaps|thanks|these|those|tests|status|access|process|changes|details|docs|steps|requirements|notes|previous|plus|vs|settings|results)$/;
const LEAD = 3;
const REACH = 10;

/** "orders placed on the last day still count", "for a user without a picture draw …": what sets some of a class apart, and their fate. */
function findSetApart(scene: CueScene): Hit | undefined {
  const { tokens, askVerb } = scene.unit;
  const skip = /^(?:and|also|but|[-*])$/.test(tokens[0]?.text ?? '') ? 1 : 0;
  const placed = /^(?:for|on|in|with|at)$/.test(tokens[skip]?.text ?? '');
  const start = placed ? skip + 1 : skip;
  if (askVerb >= 0 && askVerb <= start + LEAD) return undefined;
  const head = tokens[start];
  if (head?.kind !== 'word' || NOT_A_CLASS.test(head.text)) return undefined;
  const article = /^(?:an?|any|every|each)$/.test(head.text);
  for (let i = start + 1; i <= start + LEAD + 1 && i < tokens.length - 2; i++) {
    const word = tokens[i]?.text ?? '';
    if (!SETS_APART.test(word) || (NEEDS_MORE.test(word) && !MORE.test(tokens[i + 1]?.text ?? ''))) continue;
    const noun = tokens[i - 1]?.text ?? '';
    if (!article && (!/[a-z]{2}s$/.test(noun) || NOT_A_CLASS.test(noun))) return undefined;
    for (let j = i + 2; j < tokens.length - 1 && j <= i + REACH; j++)
      if (isFate(tokens, j, placed))
        return isRule({ from: start, to: j }, scene) ? { from: start, to: j + 2 } : undefined;
  }
  return undefined;
}

/** A verb and what becomes of the subject; behind "for …" any verb of outcome. */
function isFate(tokens: CueScene['unit']['tokens'], at: number, placed: boolean): boolean {
  const token = tokens[at];
  if (placed && token?.kind === 'word' && EDGE_ANSWER_STEMS.has(token.stem)) return true;
  return VERB.test(token?.text ?? '') && FATE.test(tokens[at + 1]?.text ?? '');
}

/** Behind "may" other verbs give leave. */
const HAPPENS =
  /^(?:have|be|come|skip|contain|arrive|happen|lack|appear|occur|fail|take|change|end|start|send|return|hold|miss|type|run|already|also|still)$/;
const LEAST_BEHIND = 3;
/** "the user might have two tabs open, the older one gets a banner": something possible, and what follows from it. */
function findPossible(scene: CueScene): Hit | undefined {
  const { tokens, unit, askVerb } = scene.unit;
  if (unit.question || askVerb === 0) return undefined;
  const modal = tokens.findIndex((t) => /^(?:may|might|could|possible)$/.test(t.text));
  if (modal < 0 || /^(?:you|i|we|this|that|if|as|it)$/.test(tokens[modal - 1]?.text ?? '')) return undefined;
  if (tokens[modal]?.text === 'may' && !HAPPENS.test(tokens[modal + 1]?.text ?? '')) return undefined;
  if (tokens[modal]?.text === 'possible' && tokens[modal + 1]?.text !== 'that') return undefined;
  if (/^(?:you|we|i|not|be|please)$/.test(tokens[modal + 1]?.text ?? '')) return undefined;
  const comma = tokens.findIndex((t, i) => i > modal + 2 && /^[,;]$/.test(t.text));
  if (comma < 0 || tokens.length - comma <= LEAST_BEHIND || isReport(scene)) return undefined;
  return /^(?:and|or|but|which|so|because|like|such|since|as)$/.test(tokens[comma + 1]?.text ?? '')
    ? undefined
    : { from: Math.max(0, modal - 2), to: comma + 2 };
}

/** Cases set apart from the rest, without a condition. */
export const SET_APART = defineCues('edge_cases', [
  {
    id: 'edge_cases/set-apart',
    weight: 2.05,
    reason: 'says what happens to the odd one',
    find: findSetApart,
  },
  {
    id: 'edge_cases/possible',
    weight: 2.05,
    reason: 'says what follows from something that may happen',
    signs: ['may', 'might', 'could', 'possible'],
    find: findPossible,
  },
  {
    id: 'edge_cases/happens',
    weight: 2.1,
    reason: 'says what is done about something that happens now and then',
    negation: 'ignored',
    phrases: [
      '(sometimes|occasionally|now and then|from time to time|once in a while|every so often|rarely|in rare cases|it happens that|can happen that|may happen|might happen|it can happen) ** (means|then|must|should|treat|keep!|take!|use!|ignore|skip|leave!|pick!|fall back|assume!|count!|still|handle!|support!)',
      '(some|a few|certain|many|a handful of) <word> <word>? (have|has|lack|come|send|arrive|contain|carry|use|start|end) (two|several|no|none|only|more than|very|over|without|multiple|an empty|a missing|different|mixed)',
    ],
    unless: ['(report|told|says|complain)'],
    when: (_, scene) => !isReport(scene) && !scene.unit.unit.question,
  },
  {
    id: 'edge_cases/claims-the-same',
    weight: 2.1,
    reason: 'thinks of several that want the same',
    negation: 'ignored',
    phrases: [
      '(two|2|three|several|multiple|many|both) <word>? <word> (may|might|can|could|share|have|with|match|claim|want|try|scan|book|edit|send|ask for|use) ** (same|identical|equal|at once|simultaneously|within <num>)',
      '(either|both|any|whatever|whichever) (order|orders|sequence|comes first|arrives first|finishes first|is first) ',
      '(whoever|whichever|the one that) <word> (first|last) ',
      '(only)? (first|last|newest|oldest|latest|earliest|more specific|longest|shortest|highest|lowest) (one|entry|value|match|write|rule|request|key|click|event|row|name|file)? (gets|wins|win|is taken|is kept|counts|applies|is used|takes)',
    ],
    when: isRule,
  },
  {
    id: 'edge_cases/end-of-row',
    weight: 2.1,
    reason: 'thinks of the first, the last or the only one',
    negation: 'ignored',
    phrases: [
      '(first|last|only|single|very first|final|topmost|bottom) <word> ** (has no|has none|have no|still count|still counts|still belong|no predecessor|no successor|no next|no previous|nothing before|nothing after|alone)',
      '(with|has|have|of|for|only) (single|only one|just one!) (entry|item|element|row|record|result|point|value|player|node|character|column|member|photo|image|sample|word) ',
      '(tie|ties|draw|draws) (is|are|goes|go|share|broken|keep|keeps|must|should|get|gets|resolved|decided)',
      '(remove|delete|demote) last (admin|owner|member|item|element|user|player|row|page|tab) ',
      '(on|at|for|in) (first|last|topmost|final) (page|item|step|row|element|entry|slide|day|level|tab|line|column) ** (disabled|hidden|inactive|gone|missing|shown|blank)',
    ],
    when: isRule,
  },
  {
    id: 'edge_cases/left-out',
    weight: 2.1,
    reason: 'says what is left out',
    negation: 'ignored',
    phrases: [
      "(don't|never|not) (count|include|list|index|crawl|notify|charge|remind|bill|mail) ** (bots|test accounts|weekends|holidays|deleted|drafts|duplicates|themselves|hidden|archived|internal|twice|inactive|canceled|office)",
      '(must|should|has to|have to|needs to) (keep|still)? (work|working|hold|function|run|running) (when|if|after|without|while|even)',
      '(keep|keeps|keeps on|go on|goes on) (work|working|running|playing|going|counting) (when|if|after|without|while|even)',
      '(again|twice|a second time|repeatedly) ** (does nothing|do nothing|no effect|nothing happens|ignored|no difference|harmless|must|should)',
      '(after|at|on|from) <num> (wrong|failed|bad|unsuccessful|invalid|missed|consecutive|unanswered|misses|failures|timeouts|errors|losses) ',
      '(refuse|refuses|decline) to <word> (when|if|unless|without)',
      '(return|returns|exit|exits|bail out|quit|stop|leave) (early|at once|immediately|quietly|silently) (for|on|if|when|with)',
      '(must|should|has to|needs to|is|be) (resumable|restartable|rerunnable|reentrant|idempotent|crash safe|safe to run twice|safe to repeat|safe to rerun)',
      '(leave|leaves|leaving) no ** (behind|file|trace|half)',
      '^(with|for|at|on|below|beyond|under|over|above) (fewer than|less than|more than|over|under|exactly)? <num> <word> ** (not|never|show|return|stop|skip|refuse|only|must|should)',
      '(placeholder|default|fallback|dummy|generic|skeleton|spinner|dash|dashes) ** (until|as long as) (<word>|<name>)',
      '(displayed|shown|hidden|disabled|visible|inactive|grayed out) until (<word>|<name>)',
      '(should|must|may) <word> but (not|never) <word>',
      '(skip|ignore|exclude|omit|discard|reject) <word> <word>? (that|which|who|whose|starting|ending|containing) <word>',
      '^on (error|failure|timeout|conflict|abort|cancel|disconnect) (,!)? <word>',
      '(if|when) <word> ** (is|are|equals|becomes|reaches) (0|zero) ',
      '^(not every|not all|not each) <word> ** (has|have|is|are|contains)',
      '(ignore|drop|discard|skip|truncate|cut|cut off) (rest|remaining|remainder|excess|surplus)',
      '(if|when) there (is|are) (only one|just one|no more|single|only <num>|less than|fewer than|more than) ',
      '(support|handle|cover|consider|allow|allow for|account for|think of|include|mind) ** (case|cases|scenario|scenarios|situation|situations) (,!)? (where|when|in which|if) <word>',
      '(leave|leaves|leaving|keep|keeps) ** @edge-odd ** (alone|untouched|unchanged|as is|as it is|as they are)',
      '(longer|larger|bigger|older|shorter|smaller|newer|further|remaining) ones (are|get|go|is|must|should|may|stay) <word>',
      '(dropped|lost|broken|interrupted|slow|flaky|unstable) (connection|network|wifi|upload|download|link) ** (not|never|must|should|resume|resumes|retry|continue)',
      '(deleted|archived|disabled|inactive|banned|suspended|former|expired|guest|retired) <word> (keep|keeps|stay|stays|may|can|must|still|lose|remain|should)',
    ],
    when: isRule,
  },
]);
