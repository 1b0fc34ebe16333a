import type { Token } from '../parse/tokens.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

/** How the thing behaves once it is right: what it does in which situation, what it never does, what it keeps. */
export const BEHAVIOR = defineCues('success_criteria', [
  {
    id: 'success_criteria/reacts',
    weight: 2.4,
    reason: 'says what happens in which situation, so that it can be tried',
    signs: ['must', 'should', 'shall', "shouldn't", "mustn't", 'has', 'have', 'needs', 'need'],
    find: (scene) => findReaction(scene),
  },
  {
    id: 'success_criteria/never-harms',
    weight: 2.4,
    reason: 'says what must never happen',
    negation: 'ignored',
    phrases: [
      '(must|should|shall|may|can|has to|have to|needs to) (not|never|no longer) (ever|be|get|go|become|also)? @harm',
      '(can|could|is able to|are able to) no longer (<word>|<name>) (<word>|<name>)',
      '(make sure|ensure|guarantee) (that)? (<word>|<name>)? (<word>|<name>)? (not|never|no longer) (ever|get|go|be)? @harm',
      '(must|should|shall|has to|have to|needs to) (load|run|scroll|open|work|render|finish|start|complete|play|resize|switch|move|import|export|build|survive) ** (without|with no) (<word>|<name>)? (crashing!|freezing!|blocking!|flickering!|losing!|hanging!|leaking!|jumping!|lag!|reloading!|flicker!|timeouts!|stutter!)',
    ],
    unless: ['(break|change) ** (api|interface|signature|schema|contract|compatibility)', '(lock|block) (me|us|in)'],
    when: (_, scene) => isRule(scene) && scene.unit.specifics >= 0.6,
  },
  {
    id: 'success_criteria/keeps-state',
    weight: 2.6,
    reason: 'says what is still there afterwards',
    negation: 'ignored',
    phrases: [
      '(survive|survives|persist|persists|remember|remembers|remembered|stay|stays|remain|remains|keep|keeps|kept|restore|restored|still|not lose|not lost|preserved|preserve|retain|retains|there) ** (after|across|through|between|when|on|over|following|a|the|page)? (reload|refresh|restart|reboot|f5|sessions!|browser session|navigation|logout|screen rotation|device rotation|resize|power cycle|crash|app switch|tab switch|closing|reopening|restarting|reloading|refreshing|redeploy|rebooting)',
    ],
    unless: [
      '(survive|persist|keep) ** (store|use|write)',
      '^there (is|are) ',
      '(still|keeps) (crash|crashes|crashing|fails|happening|restarting|rebooting)',
    ],
    when: (_, scene) => isRule(scene) && scene.unit.specifics >= 0.6 && scene.unit.tokens.length >= 5,
  },
  {
    id: 'success_criteria/act-and-effect',
    weight: 2.4,
    reason: 'says what an action brings about, so that it can be tried',
    find: (scene) => findEffectOfAct(scene),
  },
  {
    id: 'success_criteria/who-sees',
    weight: 2.4,
    reason: 'says who gets to see what',
    phrases: [
      '(as <word> <word>?|as <word> <word> <word>) ,? (i|they|you) (should|must|can|shall) (not|only|still|never)? (see|get|find|land|hear|receive|be able to) (<word>|<name>)',
      '(user|admin|guest|visitor|customer|player|viewer|member|everyone|everybody|reader|client|manager|editor|anonymous) <word>? (must|should|shall) (not|never|no longer|only) (see|get|receive|land|hear|find|notice|be redirected|end up) (<word>|<name>|<num>|<quote>)',
      '(at the end|in the end|afterwards|then|after that|finally) (i|we|you|users|user) (can|should be able to|could|must be able to|am able to) ** and (see|get|land|find|receive|end up|open|run)',
      "(i|we|i'd|we'd) (want|need|expect|would like|like) (to|the|my|it|that) ** (back in|gone|to stay|to remain|to disappear|to jump|to land|to end up|to survive|to come back)",
    ],
    unless: [
      '(should|must) see (docs|documentation|readme|file|below|above|attached)',
      '(currently|why|bug|error|instead)',
    ],
    when: (_, scene) => isRule(scene) && scene.unit.specifics >= 0.9,
  },
]);

const REPORT =
  /^(?:currently|today|yesterday|why|since|unfortunately|sometimes|somehow|wrongly|tried|error|exception|bug|instead|broken|how|which)$/;
const WISH =
  /^(?:must|should|shall|need|needs|want|ensure|sure|shouldn't|mustn't|may|expect|so|never|like|guarantee|please|has|have)$/;

/** A rule or a wish, not a question and not a report of trouble. */
function isRule({ unit }: CueScene): boolean {
  if (unit.unit.question || unit.unfilled) return false;
  const { tokens } = unit;
  if (tokens.some((t) => REPORT.test(t.text))) return false;
  return (
    tokens.some((t) => WISH.test(t.text)) ||
    unit.askVerb >= 0 ||
    !/^(?:i|we|our|my|it|there|they|when|if|but)$/.test(tokens[0]?.text ?? '')
  );
}

const MODAL = /^(?:must|should|shall|shouldn't|mustn't)$/;
const HALF_MODAL = /^(?:has|have|needs|need)$/;
/** Whom a rule of conduct addresses, and what is written, not run. */
const CONDUCT =
  /^(?:you|we|code|class|classes|function|method|test|tests|agent|answer|plan|doc|docs|document|documentation|spec|section|prompt|report|summary|commit|i)$/;
const SITUATION =
  /^(?:after|across|during|even|regardless|twice|anymore|again|immediately|scrolling|resizing|reload|refresh|switching|closing|saving|reopening|restarting|reconnecting)$/;
/** What an onlooker sees a thing do. */
const VISIBLE =
  /^(?:show|displai|appear|disappear|stai|stop|start|jump|move|open|close|updat|return|match|remain|keep|land|goe|go|turn|becom|persist|work|arriv|happen|render|reflect|reset|lose|contain|restor|resum|reconnect|clear|hide|scroll|focus|reach|run|pass|equal|fire|bounc|select|reappear|count|increas|decreas|grow|fall|rise|log|redirect|forward|send|sent|leav)$/;
const REACH = 12;
const ADVERB =
  /^(?:not|never|always|only|also|still|then|now|just|no|longer|be|automatically|immediately|instantly|to)$/;

/** "on mobile the menu should collapse", "it shouldn't lose focus anymore": a modal, a doing verb, and a situation in the same sentence. */
function findReaction(scene: CueScene): Hit | undefined {
  const { unit } = scene;
  const { tokens } = unit;
  if (unit.specifics < 1 || tokens.length < 6 || !isRule(scene)) return undefined;
  for (let i = 1; i < tokens.length - 1; i++) {
    const text = tokens[i]?.text ?? '';
    if (!MODAL.test(text) && !(HALF_MODAL.test(text) && tokens[i + 1]?.text === 'to')) continue;
    if (CONDUCT.test(subjectBefore(tokens, i))) continue;
    let verb = i + 1;
    while (ADVERB.test(tokens[verb]?.text ?? '')) verb++;
    const word = tokens[verb];
    if (word?.kind !== 'word' || !VISIBLE.test(word.stem)) continue;
    const at = tokens.findIndex((t, j) => Math.abs(j - i) <= REACH && SITUATION.test(t.text));
    if (at >= 0) return { from: Math.min(at, i), to: Math.max(at, verb) + 1 };
  }
  return undefined;
}

/** The noun in front of the modal. */
function subjectBefore(tokens: readonly Token[], modal: number): string {
  for (let i = modal - 1; i >= 0; i--) if (tokens[i]?.kind !== 'punct') return tokens[i]?.text ?? '';
  return '';
}

const GERUND =
  /^(?:click|press|typ|select|hover|drag|scroll|submitt|tapp|resiz|reload|refresh|open|clos|delet|edit|remov|add|sav|search|enter|switch|upload|log|send|call|runn|sort|filter|swip|import|export|paus|restart|toggl|chang|rotat|hitt|cancel|archiv|renam|merg|mov)ing$/;
const EFFECT =
  /^(?:goes|brings|shows|hides|opens|closes|clears|deletes|removes|updates|returns|takes|restores|toggles|moves|jumps|keeps|adds|sends|starts|stops|marks|resets|selects|changes|leads|lands|gives|prints|also|sorts|saves|scrolls|navigates|triggers|leaves|makes|reverses|fills|expands|collapses|works|creates|copies|plays|redirects|loads|turns|asks|logs|should|must|focuses|highlights|cancels|rejects)$/;

/** "clicking next on the last slide goes back to the first one". */
function findEffectOfAct(scene: CueScene): Hit | undefined {
  const { unit } = scene;
  const { tokens } = unit;
  const start = tokens[0]?.text === 'so' && tokens[1]?.text === 'that' ? 2 : 0;
  if (!GERUND.test(tokens[start]?.text ?? '') || unit.specifics < 0.9 || tokens.length < 6 || !isRule(scene))
    return undefined;
  if (tokens.some((t) => /^(?:nothing|doesn't|crashes|fails|not|but|slow|takes|while)$/.test(t.text))) return undefined;
  for (let i = start + 2; i < tokens.length - 1; i++)
    if (EFFECT.test(tokens[i]?.text ?? '')) return { from: start, to: i + 1 };
  return undefined;
}
