import { BORDER, TREAT } from '../lexicon/edge-words.ts';
import { isGeneric } from '../lexicon/generic-words.ts';
import { defineCues, type CueScene, type Hit } from './cue.ts';
import { arrowEnd } from './examples-concrete.ts';

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
    phrases: ['(fall back|fallback|falls back|degrade) (to|on|gracefully|when|if) (<word>|<name>|<num>)', '(default|defaults) to (<word>|<name>|<num>) (if|when|otherwise|unless)', '(retry|retries|try again|give up|back off|backoff|time out|timeout) ** (after|up to|at most|within|of|with|times|for) ** (<num>|backoff|jitter|exponential)', '^otherwise (<word>|<code>|<num>)', '<num> (retries|attempts|tries)'],
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
    phrases: ['(must|should|may|shall|can|does|do) (not|never) * (crash|hang|hold up|block|loop|freeze|reported twice|fail|die|overwrite|double|lose|lost|deadlock|throw|panic|leak|be sent twice|run twice|be lost|be duplicated|happen twice|be counted|wake)', '(survive!|survives!|tolerate!|exactly once|at most once|at least once|no double|no duplicate|no partial|half way|halfway|half finished|all or nothing|out of order)'],
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
    find: ({ unit }) => (unit.tokens.length >= 2 && unit.unit.label.includes(' ') && !/error|exception|case|test/.test(unit.unit.label) && unit.unit.label.split(/\W+/).some((w) => CORE.has(w) || LABEL_CASE.has(w)) ? { from: 0, to: unit.tokens.length } : undefined),
  },
  {
    id: 'edge_cases/may-be',
    weight: 2.3,
    reason: 'warns of an unusual value',
    phrases: ['(may|might|could|can|sometimes|occasionally) (also)? (be|are|is|have|has|contain|come|arrive|include|lack|get|happen|appear) * (@edge-state|@edge-thing|multiple times|more than once|optional|reordered|twice|without|in any order|no <word>|zero <word>)', '(some|many|few|old|older|certain) <word>? <word>? (have|has|are|is|lack|contain|come) (no|@edge-state|@edge-thing|without|as string)', '(can|may|might|could) be (up to|as large as|as long as|as big as|several|hundreds|thousands|millions|gigabytes)? <qty>'],
    when: (_, scene) => !scene.unit.unit.question,
  },
  {
    id: 'edge_cases/same-moment',
    weight: 2.3,
    reason: 'names things that happen at the same time',
    phrases: ['(two|2|several|multiple|many|both|concurrent|parallel|simultaneous) <word>? <word>? (update|write|request|user|client|thread|tab|click|session|process|instance|worker|call|writer|customer|hit|run|event|edit|tap) * (same|concurrently|simultaneously|at once|parallel|overlap|race|in parallel|twice)', '(double|second|repeated|rapid|quick|repeat) (click|tap|submit|press|submission|scan|request|delivery) * (must|should|may|send|sends|is|does|has|only|once|one|ignored)', '(click|press|tap|call|send|submit|scan|deliver|process|charge) * (twice|several times) ** (must|should|may|only|once|one)', '(when|if|while|after) ** (same moment|simultaneously|concurrently)'],
    unless: ['(run|do|fetch|execute|query|look up|load|process) ** (parallel|at once|simultaneously)'],
    when: (hit, scene) => isAsked(hit, scene) || scene.unit.unit.question,
  },
  {
    id: 'edge_cases/tests-border',
    weight: 2.4,
    reason: 'asks for a test of a special case',
    phrases: ['(test|tests|cases|case|cover|covers|scenario|check) ** (@edge-state <word>|@edge-thing)', '(test|tests|case|cases|cover) ** (no <word>|more than <num>|<num> <word>|last <word>|wrong <word>|used <word>|full <word>|expired <word>)'],
    unless: ['(test|tests|build|check) (fail|crash|timeout|is|are)', '(no|more than) (test|error)'],
    when: (hit, scene) => isAsked(hit, scene) && borderIn(hit, scene) && scene.unit.tokens[hit.from]?.text !== 'tested',
  },
  {
    id: 'edge_cases/listed',
    weight: 2.3,
    reason: 'names a special case in a list of them',
    find: (scene) => (scene.unit.section === 'edge_cases' && !scene.unit.unfilled && specificBorder(scene) ? { from: 0, to: scene.unit.tokens.length } : undefined),
  },
  {
    id: 'edge_cases/calendar',
    weight: 1.5,
    reason: 'thinks of the calendar and the clock',
    phrases: ['(dst|daylight saving|summer time|leap year|leap day|leap second|29 february|february 29|feb 29|time zone|timezone|midnight|year end|end of month|month end|clock change|hour that exists twice|clock skew|utc offset)'],
    unless: ['(current|local|user|set) (timezone|time zone)'],
    when: (_, scene) => !/^(?:add|support|implement)$/.test(scene.unit.tokens[scene.unit.askVerb]?.text ?? ''),
  },
]);

/** "skip rows that are malformed", "reject a negative amount": a verb of treatment and a border soon after. */
function findTreatment(scene: CueScene): Hit | undefined {
  const { tokens } = scene.unit;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || !TREAT.has(token.stem)) continue;
    for (let j = i + 1; j < tokens.length && j <= i + 7; j++) {
      const word = tokens[j];
      if (!word || /^(?:[.;:]|which|because|by|if|whether)$/.test(word.text)) break;
      if (word.kind !== 'word' || (!CORE.has(word.text) && !EVENTS.has(word.stem))) continue;
      const noun = tokens[j + 1];
      const bare = noun === undefined || noun.kind === 'punct' || /^(?:and|or)$/.test(noun.text);
      const hit = { from: i, to: j + 1 };
      if (!(bare && j <= i + 2) && isAsked(hit, scene)) return hit;
    }
  }
  return undefined;
}

/** Asked for or ruled, not reported: a verb of request, a modal, a list item or a note. */
function isAsked(hit: Hit, { unit }: CueScene): boolean {
  if (unit.askVerb >= 0 || unit.unit.kind === 'item' || unit.section === 'edge_cases' || unit.section === 'success_criteria') return true;
  for (let i = 0; i < hit.to; i++) if (/^(?:must|should|shall|needs?|has|have|ensure|make|may|never|please|want|can)$/.test(unit.tokens[i]?.text ?? '')) return true;
  return false;
}

function borderIn(hit: Hit, { unit }: CueScene): boolean {
  for (let i = hit.from; i < hit.to; i++) if (BORDER.has(unit.tokens[i]?.stem ?? '') || /^(?:no|more|used|nan|unicode|emoji)$/.test(unit.tokens[i]?.text ?? '')) return true;
  return false;
}

/** More than a list of buzzwords: a border word beside a content word. */
function specificBorder({ unit }: CueScene): boolean {
  const { tokens } = unit;
  const words = tokens.filter((t) => t.kind !== 'punct');
  if (words.length < 4) return false;
  if (!words.some((t, i) => SENTENCE.has(t.text) || (i > 0 && OUTCOME.test(t.stem))) && !tokens.some((_, i) => arrowEnd(tokens, i) >= 0)) return false;
  const content = words.filter((t) => t.kind !== 'word' || (!isGeneric(t) && !BORDER.has(t.stem)));
  return content.length >= 2;
}

const SENTENCE = new Set('is are was must should may might can will shall if when while with without that which who has have had never not than until after before during gets get does'.split(' '));
const CORE = new Set('empty missing null nil nan blank negative invalid malformed corrupt expired duplicate unknown unauthorized unauthenticated nonexistent deleted unsupported'.split(' '));
/** Events that are borders by themselves, as stems. */
const EVENTS = new Set('timeout duplic overflow outag race collis conflict deadlock disconnect retri late outlier unicod emoji failur concurr midnight dst nan eof throttl interrupt'.split(' '));
const OUTCOME = /^(?:return|throw|rais|print|give|show|answer|reject|skip|ignor|becom|get|count|mean|stay|stai|exit|do|render|produc|log|send|come)$/;
const LABEL_CASE = new Set('no fewer equal over wrong garbage fails failed down offline unreachable unavailable lost timeout twice full slow interrupted cancelled canceled conflict unplugged'.split(' '));
const STATUS = /^(?:4\d\d|5\d\d)$/;

const DIFFERS = /^(?:without|lacking|over|under|above|below|bigger|larger|longer|shorter|smaller|fewer|more|other|whose|outside|beyond|past)$/;
const NEGATIVE = /^(?:no|not|nothing|never|doesn't|don't|isn't|aren't|hasn't|haven't|can't|other|neither)$/;
const FINITE = /^(?:is|are|must|should|may|gets?|goes|go|has|have|stays?|counts?|throws?|raises?|returns?|shows?|prints?|comes?|becomes?|will|can|shall|appears?|remains?|keeps?|means?|fails?|ends?)$/;

const NOT_SUBJECT = /^(?:don't|it|is|are|was|were|i|we|you|run|do|can|will|must|should|instead|if|when|because|so|has|have|anything|something|only)$/;
const SAYING = /^(?:given|complain|sai|so|is|ensur|make|sure|mean|know|think|see|fact|believ|note|assum|way)$/;

/** "a meter that doesn't answer is skipped", "names over 32 characters get cut": a subject set apart, and its fate. */
function findOddOne({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  if (unit.unit.question) return undefined;
  for (let i = 1; i < tokens.length - 2; i++) {
    const text = tokens[i]?.text ?? '';
    const relative = /^(?:that|which|who|with)$/.test(text) && NEGATIVE.test(tokens[i + 1]?.text ?? '') ? true : /^(?:that|which|who)$/.test(text) && tokens.slice(i + 1, i + 4).some((t) => NEGATIVE.test(t.text));
    const compared = DIFFERS.test(text) && (/^(?:without|lacking|whose)$/.test(text) || tokens[i + 1]?.kind === 'number' || tokens[i + 1]?.text === 'than');
    if (!relative && !compared) continue;
    const start = clauseStart(tokens, i);
    const head = tokens[start];
    if (tokens.slice(start, i).some((t) => NOT_SUBJECT.test(t.text)) || SAYING.test(tokens[i - 1]?.stem ?? '')) continue;
    if (i - start > 5 || (unit.askVerb >= start && unit.askVerb < i) || !head || /^(?:i|we|it|this|that|you|there|use|using|and|in|by|with)$/.test(head.text)) continue;
    for (let j = i + 2; j < tokens.length && j < i + 12; j++) if (FINITE.test(tokens[j]?.text ?? '') && tokens[j]?.text !== tokens[i + 1]?.text) return { from: start, to: j + 1 };
  }
  return undefined;
}

function clauseStart(tokens: CueScene['unit']['tokens'], at: number): number {
  let i = at;
  while (i > 0 && !/^[,;.:(]$|^but$|^so$/.test(tokens[i - 1]?.text ?? '')) i--;
  while (i < at && /^(?:and|also|an?|the|any|each|every)$/.test(tokens[i]?.text ?? '')) i++;
  return i;
}

/** "empty cart -> unchanged", "NaN prints "---"", "unknown id: 404". */
function findCaseOutcome({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  if (unit.unit.question) return undefined;
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i];
    if (!token) continue;
    const arrow = arrowEnd(tokens, i) >= 0 && token.text !== '=';
    if (!arrow && !OUTCOME.test(token.stem)) continue;
    for (let j = i - 1; j >= 0 && i - j <= 6; j--) {
      const before = tokens[j];
      if (!before || /^[.;]$/.test(before.text) || (before.text === ',' && !arrow)) break;
      if (isCase(tokens, j, arrow) || (arrow && i - j <= 5 && /^(?:no|two|twice|fewer|without|not|all|0)$/.test(before.text) && /^(?:word)$/.test(tokens[i - 1]?.kind ?? ''))) return { from: j, to: i + 2 };
    }
  }
  const status = tokens.findIndex((t) => STATUS.test(t.text));
  if (status < 0) return undefined;
  const near = tokens.findIndex((t, i) => Math.abs(i - status) <= 6 && CORE.has(t.text) && t.kind === 'word');
  return near < 0 ? undefined : { from: Math.min(near, status), to: Math.max(near, status) + 1 };
}

function isCase(tokens: CueScene['unit']['tokens'], at: number, marked: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'code') return /^(?:NaN|null|undefined|None|nil|""|''|\[\]|\{\}|Infinity|EOF|-?inf)$/.test(token.text);
  if (token.text === '"' && tokens[at + 1]?.text === '"') return true;
  if (token.kind !== 'word' || !BORDER.has(token.stem)) return false;
  return marked || CORE.has(token.text);
}
