import type { Token } from '../parse/tokens.ts';
import { defineCues } from './cue.ts';
import { arrowEnd, arrowsOf } from './examples-concrete.ts';
import { ARROW_SIGNS } from './signs.ts';

/** Outcomes seen afterwards: what has stopped, stays or is the same. */
export const AFTERWARDS = defineCues('success_criteria', [
  {
    id: 'success_criteria/seen-after',
    weight: 2.2,
    reason: 'says what can be seen afterwards',
    phrases: [
      '<code> (gives|returns|prints|reports|outputs|says|yields|exits) (<num>|<quote>|nothing|no <word>|empty|with <num>)',
      '(stays|remains|stay|remain) (visible|hidden|open|closed|in place|focused|selected|unchanged|intact|put)',
      '(opens|closes|appears|disappears|expands|collapses|toggles|reopens|fades|hides) (when|if|after|once|as soon as) (<word>|<name>)',
      '(must|should|has to|have to) (agree|coincide|tally|reconcile|be the same|give the same|produce the same|lead to|result in)',
      '(after the change|after that|afterwards|when it works|once it works|once done|in the end|at the end) ** (returns|answers|prints|shows|gives|finds|lists|opens|contains|works) (<code>|<quote>|<num>|<word>|<name>)',
      '(should|must|shall|has to|needs to|is|are|be|get|gets) (redirected|sent back|taken back|forwarded|bounced|thrown out|logged out|brought back|returned) (to|after|when|once|if|from|on)',
      '(should|must|want to|need to) be able to (run|call|open|execute|start|use|type) <code>',
      '(should|must|want to|need to|can) be able to ** and (get|see|receive|be shown|end up|find|land) (<num>|<quote>|<code>|<word> <word>?)',
      "(i|we|i'd|we'd) (want|expect|like|need|hope|should) to see ** (when|after|if|once|change|appear|disappear|go|turn|update|drop|rise) ",
      '(so that|such that) ** (at most|at least|exactly|only once|no more than) (<word>|<num>|<name>)',
      '(safe|fine|harmless|possible|idempotent) to (re run|rerun|run again|run twice|repeat|run it twice|run it again|replay|retry|call twice|apply twice)',
    ],
    unless: [
      '(error|wrong|currently|nothing happens|instead|why|but|bug|crash|crashes|not)',
      '(at the end|in the end) of ',
      '(whether|if) ** (stays|remains|unchanged)',
    ],
    when: (_, scene) => !scene.unit.unit.question && scene.unit.specifics >= 0.6,
  },
  {
    id: 'success_criteria/no-longer',
    weight: 2.2,
    reason: 'says what must have stopped',
    phrases: [
      '(no longer|not * anymore|not * any more|never again|not * again) (appear|show|occur|happen|crash|fail|throw|flicker|block|hang|jump|overlap|visible|see|shown|time out|leak|return|contain|exceed|need)',
      'so ** (not|never|no longer) (overlap|overlaps|crowd|cover|clip|clipped|cut off|wrap|jump|flicker|block|hide|extend|overflow|stick out|run into|touch|shift|spill|cross|exceed)',
      '(should|must|may) (no longer|not) be (cropped|cut off|truncated|clipped|hidden|stretched|distorted|squashed|blurry|covered|blurred)',
      '(should|must|may) (no longer|not) (appear|flicker|jump|overlap|crash|create|lose|change|regress|duplicate|exceed) ',
      '^no (<word>|<tech>) (<word>|<tech>)? (when|while|after|during) (<word>|<name>)',
      '(twice|again|second time) (must|should|may) (not|never|still|only|be|have|give|return|do)',
      '^(clicking!|pressing!|typing!|selecting!|hovering!|dragging!|scrolling!|submitting!|tapping!|resizing!|reloading!|refreshing!) ** (must|should|will|toggles|opens|closes|sorts|selects|clears|restores|reverses|scrolls|saves|keeps|hides|shows|navigates|returns|takes|brings|leads|jumps) (<word>|<name>)',
    ],
    unless: [
      '(error|wrong|currently|nothing|instead|why) ',
      '(should|must) (not|no longer) (change|create) (api|signature|schema|file|files|test|tests|public|any)',
    ],
    negation: 'ignored',
    when: (_, scene) =>
      !scene.unit.unit.question && scene.unit.specifics >= 0.6 && !/^(?:i|it)$/.test(scene.unit.tokens[0]?.text ?? ''),
  },
  {
    id: 'success_criteria/so-that',
    weight: 0.6,
    reason: 'says what is possible afterwards',
    phrases: [
      'so (that|i|we|the|it|you|users|each|every|no) <word> (<word>|<name>)',
      '(no longer|any more|anymore|not any longer) ',
    ],
    unless: ['so (far|much|many|i think|we have|i have|it is|it was|i am|i tried|i did|i want|we want|we need|i need)'],
    when: (_, { unit }) =>
      !unit.unit.question &&
      (unit.askVerb >= 0 || unit.tokens.some((t) => /^(?:must|should|want|need)$/.test(t.text))) &&
      unit.tokens.some((t) =>
        /^(?:can|will|shows?|appears?|sees?|stays?|returns?|loads?|works?|gets?|is|are|doesn't|don't|won't|never|isn't|fits?|longer|see)$/.test(
          t.text,
        ),
      ),
  },
  {
    id: 'success_criteria/identity',
    weight: 2.2,
    reason: 'names a property that can be checked',
    phrases: [
      "(byte for byte|byte identical|bit for bit|exactly once|same number of|unchanged output|same output|same result|same results|identical output|identical results|identical to before|nothing to be done|second run|second time|no diff|empty diff|no change in|zero rows|no rows|isn't 0|is not 0)",
      '(at|in|after|on) (second|another|repeated) (run|call|plan|pass|apply|build|click)',
    ],
    unless: ['exactly once (semantics|delivery|processing)'],
    when: (_, scene) =>
      !scene.unit.unit.question &&
      (scene.unit.askVerb >= 0 ||
        scene.unit.unit.kind === 'item' ||
        scene.unit.tokens.length <= 20 ||
        hasModal(scene.unit.tokens)),
  },
  {
    id: 'success_criteria/status-for-case',
    weight: 2.3,
    reason: 'gives the outcome of a case',
    signs: ARROW_SIGNS,
    find: ({ unit }) => {
      for (const i of arrowsOf(unit.tokens)) {
        const to = i === 0 || unit.tokens[i]?.text === '=' ? -1 : arrowEnd(unit.tokens, i);
        if (to > 0 && /^[2-5]\d\d$/.test(unit.tokens[to]?.text ?? '')) return { from: Math.max(0, i - 3), to: to + 1 };
      }
      return undefined;
    },
  },
]);

/** True when a word of duty or intent stands in the unit. */
export const hasModal = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => /^(?:must|should|shall|need|needs|has|have|will|want)$/.test(t.text));
