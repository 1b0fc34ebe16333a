import { matchClass } from '../phrases/classes.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';
import { conditionsOf } from './edge-cases-clause.ts';
import { hasModal } from './success-criteria-after.ts';

/** Outcomes that anyone can look at: what is returned, shown or counted afterwards. */
export const OUTCOMES = defineCues('success_criteria', [
  {
    id: 'success_criteria/make-sure',
    weight: 2.1,
    reason: 'names an outcome to make sure of',
    phrases: [
      '(make|be) (sure|certain) (<word>|<name>)',
      '(ensure!|ensures!|guarantee!|guarantees!) (that|<word>|<name>)',
      '(make sure|ensure) (no|nothing|that no|none) <word>',
      '^(check|test) that (<word>|<name>)',
      '(verify!|confirm!|checks!|double check|assert!) (that|<name>|both|all|each|every|no|<word> <word>? (is|are|has|have|still|does|gets|can))',
    ],
    unless: [
      '(make sure|ensure|verify|check|confirm) (to|you|we|i) (use|follow|keep|understand|read|not|include|add|write|do|have|document|check|know)',
      '(make sure|ensure|verify|confirm) ** (best practice|clean|secure|readable|scalable|maintainable|robust|quality|consistency|compliance|same pattern|own line|new line|up to date|meaningful)',
      '(make sure|ensure) (to|not to|sufficient|proper|good|adequate|consistent)',
      'check (in|out|constraint)',
      '(confirm that for|confirm with|verify with|check with)',
    ],
    when: (hit, scene) =>
      (!scene.unit.unit.question || scene.unit.askVerb === hit.from) &&
      hasOutcome(hit, scene) &&
      (!/^(?:make|making|be)$/.test(scene.unit.tokens[hit.from]?.text ?? '') || isFirm(hit, scene)) &&
      scene.unit.tokens[hit.from + 1]?.text !== '(' &&
      (!/^(?:which|that|to|way)$/.test(scene.unit.tokens[hit.from - 1]?.text ?? '') ||
        scene.unit.tokens.slice(0, hit.from).some((t) => t.stem === 'test')),
  },
  {
    id: 'success_criteria/expected',
    weight: 2.5,
    reason: 'says what is expected',
    phrases: [
      '^(expected|expect|desired)',
      '(expected|desired|correct|right) (result|outcome|output|behavior|value|response|answer) (is|:|would be|should be|=|are) (<word>|<num>|<name>)',
      '(i|we) expect (<word>|<num>|<name>)',
      '(test|result|output|sum|total|answer|value|count|length|size|state|difference|error) ** (should|must|has to) (be|equal|come to|stay|remain|lie) (<num>|<quote>|within|between|below|above|at most|at least)',
      '(it|this|that|they|value|url|path|message|text|title|label) (should|must) (be|read|say) (<url>|<quote>)',
      '(must|should|has to) (contain|have|return|list|show|give|yield|produce|print) exactly <num>',
      '(must|should|has to) (look|behave|work|be|read|sound) exactly (like|as|same)',
      '(must|should|has to) (stay|remain|be kept) (in|at|on)? same <word>',
      '(must|should|has to) still (be there|be here|exist|be set|be visible|be open|be selected|be present|hold|apply)',
      '(must|should|has to) be (visible|readable|reachable|clickable|usable) (at all times|at any time|without|in both|on every|on all)',
      '(must|should|has to) (come out|come to|match|equal|add up|sum to|be identical|be equal|be the same|stay the same|be exactly|be at least|be at most)',
    ],
    when: (_, scene) =>
      !scene.unit.unit.question &&
      scene.unit.specifics >= 0.6 &&
      !/^(?:traffic|load|growth)$/.test(scene.unit.tokens[1]?.text ?? ''),
  },
  {
    id: 'success_criteria/expected-label',
    weight: 2.4,
    reason: 'says what is expected',
    find: ({ unit }) =>
      (/\b(?:expected|desired|want|wanted|should|acceptance|done|accept)\b/.test(unit.unit.label) &&
        !/\b(?:won't|not|don't|never)\b/.test(unit.unit.label) &&
        unit.specifics >= 0.6) ||
      (/\b(?:target|goal|budget)\b/.test(unit.unit.label) &&
        unit.tokens.some((_, i) => matchClass('qty', unit.tokens, i) > i)) ||
      (/^(?:expected|expectation)/.test(unit.unit.heading) && unit.specifics >= 0.9)
        ? { from: 0, to: unit.tokens.length }
        : undefined,
  },
  {
    id: 'success_criteria/rule-of-outcome',
    weight: 2.4,
    reason: 'says what happens in which case, so that it can be tried',
    signs: ['must', 'should', 'shall', 'needs', 'gets', 'then'],
    find: (scene) => findRuled(scene),
  },
  {
    id: 'success_criteria/should-value',
    weight: 2.4,
    reason: 'names the value or the text that should come out',
    phrases: [
      '(must|should|shall|has to|have to|needs to|need to|will) (always|also|only|still|then|instead|now|just)? @outcome * (<quote>|<num>)',
      '(answer|answers|respond|responds|return|returns|reply|replies|get|gets|gives|give|exit|exits) (with|as|a|an)? (status|code|http|error)? <num>',
      '(prints!|returns!|answers!|says!|shows!) <quote>',
      '(redirect|redirects|forward|forwards|navigate|navigates|go|goes|jump|jumps) (to|back to) ** (on|upon|after) (success|failure|logout|login|submit|save|cancel|sign out|sign in|timeout)',
      '(yields!|gives!|produces!) <code> (and|,|for)?',
      '(reject|rejects|rejected|refuse|refuses|refused|decline|declines|deny|denies|abort|aborts|block|blocks) ** with (status|code|http)? <num>',
    ],
    unless: [
      '(currently|now|today|wrongly|it|but|log|output|console|which|who|already|error|message|compiler|exception|docs|documentation|warning|popup|trace) (returns|prints|gives|shows|answers|says|gets)',
      'should (be|have) (called|named)',
      '^(now|then|but|so|and)? (i|we) (get|got|still get|keep getting) ',
      '(button|label|tooltip|link|heading|dialog|text|title|placeholder|badge|message) (that|which) (says|shows|prints)',
      '(to be|able to)',
    ],
    when: (hit, scene) => !scene.unit.unit.question && isCheckable(hit, scene),
  },
  {
    id: 'success_criteria/should-be',
    weight: 1.9,
    reason: 'says how it should come out',
    phrases: [
      "(it|this|they|result|results|value|output|answer|total|count|state|status|color|cursor|page|list|table|number|url|text|data|label|title|name|order|field|each <word>|there) (must|should|should always|should only|should not|shouldn't|should still|should also|should now|has to|have to) (be|@outcome|include|stay|appear|look|start|stop|update|go|work|have|match) ",
    ],
    unless: ['(it|this|that) should be (a|an|easy|simple|possible|fine|ok|able|fast|clean|good|nice)'],
    when: (_, scene) => !scene.unit.unit.question && scene.unit.specifics >= 1,
  },
  {
    id: 'success_criteria/able-to',
    weight: 0.9,
    reason: 'says what is possible afterwards',
    phrases: [
      "so (that)? (i|we|users|you|people|they|everyone|it|the <word>) (can|could|will|am able to|are able to|is|are|stays|appears|fits|always|never|won't|doesn't|don't) (<word>|<name>)",
    ],
    when: (_, scene) => scene.unit.askVerb >= 0 && scene.unit.specifics >= 1,
  },
]);

const STATE =
  /^(?:is|are|be|was|were|has|have|can|can't|does|doesn't|do|don't|will|won't|must|should|never|no|not|only|still|stays?|remains?|appears?|shows?|displays?|prints?|returns?|contains?|works?|gets?|sees?|opens?|closes?|loads?|matches|equals|adds?|removes?|starts?|stops?|turns?|updates?|creates?|picked|reaches|sent|receives|fires?|passes|becomes?|moves?|goes|gives?|results?|ends?|persisted|saved|visible|hidden|runs|reads|writes|handles|keeps|survives|compiles|finds|renders|fits|holds|covers|rejects|accepts|throws|scales|respects|answers|removed|created|updated|deleted|called|unchanged|appear|kills|lists|404|imports|parses|renders|compiles|builds)$/;

const VAGUELY =
  /^(?:reliably|properly|correctly|smoothly|nicely|perfectly|efficiently|easily|beautiful|professional|correct|fine|ok|well)$/;

/** "make sure the list stays sorted": something named and what is the case with it. */
function hasOutcome(hit: Hit, { unit }: CueScene): boolean {
  const rest = unit.tokens.slice(hit.to - 1);
  const vague = rest.some((t) => VAGUELY.test(t.text));
  return (
    unit.specifics >= (vague ? 1.7 : 0.6) &&
    !rest.slice(0, 3).some((t) => /^(?:everything|anything|things|stuff)$/.test(t.text)) &&
    rest.length >= 3 &&
    rest.some((t) => STATE.test(t.text)) &&
    !rest.some((t) => t.kind === 'placeholder')
  );
}

const FIRM =
  /^(?:still|again|tests?|pass(?:es)?|never|no|nothing|none|same|identical|unchanged|both|exactly|once|twice|green|zero|before|after|during|instead|longer|don't|doesn't|can't|won't|isn't|aren't|not|really|actually|opens|loads|compiles|renders|builds|parses|none)$/;
/** "make sure" opens wishes of any kind; it names an outcome to check when it says what still holds, never happens or is counted. */
const isFirm = (hit: Hit, { unit }: CueScene): boolean =>
  /[a-z]{3}ing$/.test(unit.tokens.slice(hit.to - 1).find((t) => t.text !== 'that')?.text ?? '') ||
  unit.tokens.slice(hit.to - 1).some((t) => FIRM.test(t.text) || t.kind === 'number' || t.text === '"') ||
  unit.tokens.slice(0, hit.from).some((t) => t.stem === 'test');

const EFFECT = new Set(
  'return print show displai display answer respond repli output produc give render appear disappear becom equal match redirect open close stai stay remain throw rais exit log send list includ reject accept receiv go jump scroll hide start stop move get see be ignor skip add remov updat refus fail turn count omit match highlight center select delet save load select clear'.split(
    ' ',
  ),
);

/** "when X, the list should show Y": a condition, and a visible effect ruled by a modal or asked for. */
function findRuled({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  if (unit.unit.question || unit.specifics < 1) return undefined;
  const condition = conditionsOf(tokens).find(
    (c) =>
      !/^(?:i'm|you|possible|necessary|needed)$/.test(tokens[c.from + 1]?.text ?? '') &&
      c.to - c.from >= 3 &&
      !/^(?:case|once|while)$/.test(tokens[c.from]?.text ?? '') &&
      !isAboutGuess(tokens, c),
  );
  if (!condition) return undefined;
  for (let i = 0; i < tokens.length; i++) {
    if (i >= condition.from && i < condition.to && !/^(?:if|when)$/.test(tokens[condition.from]?.text ?? '')) continue;
    const modal = /^(?:must|should|shall|needs|gets|then)$/.test(tokens[i]?.text ?? '') && i > 0;
    if (!modal) continue;
    for (let j = i + 1; j < Math.min(tokens.length, i + 7); j++)
      if (tokens[j]?.kind === 'word' && EFFECT.has(tokens[j]?.stem ?? ''))
        return { from: Math.min(i, condition.from), to: Math.max(j + 1, condition.to) };
  }
  return undefined;
}

/** "if that is correct, then we can drop it" weighs a thought. */
const isAboutGuess = (tokens: CueScene['unit']['tokens'], { from }: Hit): boolean =>
  /^(?:that|this|so)$/.test(tokens[from + 1]?.text ?? '') &&
  /^(?:correct|right|true|so|case|works?)$/.test(tokens[from + 3]?.text ?? '');

/** The value stands for an outcome, not for a setting, a size or a version. */
function isCheckable(hit: Hit, { unit }: CueScene): boolean {
  const part = unit.tokens.slice(hit.from, hit.to);
  if (conditionsOf(unit.tokens).some((c) => c.from < hit.from && hit.to <= c.to)) return false;
  if (/^(?:responded|returned|answered|replied|exited|got|gave)$/.test(part[0]?.text ?? '') && !hasModal(unit.tokens))
    return false;
  const last = part.at(-1);
  if (
    last?.kind === 'number' &&
    part.length <= 4 &&
    /^(?:answer|respond|return|repli|get|give|exit)/.test(part[0]?.stem ?? '')
  )
    return (
      /^(?:[1-5]\d\d|\d{1,2}|-\d+)$/.test(last.text) &&
      (/^[2-5]\d\d$/.test(last.text) || /^(?:exit|return)/.test(part[0]?.stem ?? '')) &&
      !isReport(unit)
    );
  if (last?.kind === 'number' ? !/^[2-5]\d\d$|\d[.,:]\d|^0$|%$/.test(last.text) : last?.kind === 'word') return false;
  return !part.some((t) => t.tech || t.unit === 'px');
}

/** Told of today, in the present tense, with nothing asked: "GET /x answers 500". */
const isReport = (unit: CueScene['unit']): boolean =>
  unit.askVerb < 0 && unit.unit.index < 2 && !hasModal(unit.tokens) && !conditionsOf(unit.tokens).length;
