import { type CueScene, defineCues, type Hit } from './cue.ts';

/** What is pointed at instead of described: a picture, a page, a piece that is there. */
const PICTURE =
  '(screenshot|picture|image|mockup|mock|figma|photo|sketch|wireframe|drawing|attachment|design file|reference file|video)';

/** Pieces that are pointed at so that they are imitated. */
export const POINTED = defineCues('examples', [
  {
    id: 'examples/as-reference',
    weight: 2.5,
    reason: 'names a piece to imitate',
    phrases: [
      '(is|are) <word>? (role model|inspiration|north star|benchmark|blueprint|template|reference implementation)',
      '(for|as) (orientation|guidance|inspiration|comparison) :? (<url>|<path>|<name>)',
      '(use|take|see|look at|check) <word>? <word>? (repository|site|page|project|file|article|<url>|<path>|<code>) ** (for|as) (orientation|guidance|inspiration|comparison)',
      'attached ** how ** (looked|should look|must look)',
      '(look at|see|check|use|take|treat|refer to|consider|open|study) ** as <word>? <word>? (example|reference|standard|inspiration|guide|blueprint|role model|starting point|baseline|prototype)',
      '(good|best|nice|reference|great|perfect|working|prime) (example|model|implementation|sample|specimen) <word>? (is|are|in|at|lives|can be found|sits|:) ** (<name>|@model|here|below|attached)',
      '(reference|inspiration|inspo|example|base|model) (for|of) <word> <word>? <word>? (is|are|can be found|:) ** (<name>|@model|here|below)',
      '(base|based|inspired|modelled|adapted|ported|port) (it|this|that)? (on|by|from|after) (this|following|that|it)? :? <url>',
      '(attached|attaching|here|below|given) (is|are)? <word>? <word>? (example|sample|reference|inspo|inspiration) (of|file|image|picture|for|input|output|screenshot)',
      '(check|see|look at|look into|study|read) <word>? (other|existing|old|sibling|neighboring) <word> (for how|to see how|how)',
      '(see|look at|check|study) how (they|it|<name>|we|i) ** (did|do|does|solve|solves|handle|handles|built|style)',
      '(reference|sample|expected|target|inspo|inspiration) <word>? (file|image|output|picture|screenshot|photo|site|page|design) (<path>|<code>|<url>)',
      '(inspo|inspiration|reference) <word>? (image|picture|screenshot|photo|site|design)',
      '(reference|example) of how ** (here|below|<url>|<path>)',
      '(look at|see|check|study|read) (<path>|<code>|<url>) to (understand|see|learn|get) <word>? <word>? how',
      '(is|are) (done|handled|solved) (in|on|for) ** do (similar|same|likewise)',
      '(replicate|copy|apply|reuse|imitate|mimic) <word>? same (idea|approach|technique|effect|look|style|concept|principle)',
      'like <word>? original (paper|app|game|site|version|design|page|film|show)',
    ],
    unless: [
      "(no|not|isn't|broken|doesn't|wrong|error!|bug) ",
      '(give|show|write|add|need|want) <word>? <word>? example',
    ],
    when: isRequest,
  },
  {
    id: 'examples/as-pictured',
    weight: 2.5,
    reason: 'points at a picture of what is wanted',
    phrases: [
      `(as|like) (in|on|shown in|seen in|shown on|per|you see in) <word>? <word>? ${PICTURE}`,
      `${PICTURE} ** (should|must|has to|make it|want it|needs to) ** (look|be|match) (like|as)? (that|this|so|same)`,
      `(make|should|must|want|needs to) ** (look|be) ** (like|as|exactly) <word>? <word>? ${PICTURE}`,
      `(match|recreate|reproduce|rebuild|follow|implement) <word>? <word>? ${PICTURE}`,
    ],
    unless: ['(bug|error!|wrong|broken|currently|problem)', 'docker image'],
    when: isRequest,
  },
  {
    id: 'examples/same-as-done',
    weight: 2.5,
    reason: 'points back at a piece to imitate',
    phrases: [
      'like (one|ones!|those) (in|on|from|at|of) (<name>|<word>)',
      '(solved|did|have|built|handled|do) (it|this|that)? <word>? (in|for|on) (<name>|<word>) ** (copy|follow|reuse|mirror|do|use) (approach|way|it|that|same|likewise|pattern)',
      '(do|behave|behaves|work|act|look) (as|what|how) (<name>|<word>) (does|do) (with|in|for|on|when)',
      '(same thing|same|what|way|exactly what|just what) (we|i|they|you) (did|do|wrote|built|made|have|had|use|used|handle|solved|styled|implemented|already did) (for|in|on|with|at) <word>',
      '(way|how) (i|we|they) (wrote|built|made|styled|did|structured|solved) (<word>|<name>) ',
      '(do|build|write|make|add|implement|create|give me|we need) <word>? (equivalent|counterpart|twin) (for|to|of|in) (<word>|<name>)',
      '(write|build|built|do|done|make|style|styled|structure|lay out) (it|this|them)? ** (in that style|in same style|exactly like that|just like that|same way|likewise|accordingly)',
      '(show|shows|demonstrates|has) how (we|i|to|it) ** (follow|copy|imitate|do|use|mirror|repeat) (it|that|them|this|same|likewise)',
      '(old|other|previous|existing|original) (version|page|project|app|script|implementation|module|screen) (did|does|has|had|got|gets|handled|solves) (it|this|that) (right|well|properly|correctly|already|nicely)',
      '(port|carry over|take over|translate|transfer) <word>? (logic|behavior|implementation|algorithm|code|layout|design) (from|of|in) (<path>|<code>|<name>|old|legacy)',
      '(should|must|want|make|needs to) ** (be|sound|feel|it) like (on|in|at|with|the) (<name>|<word>) <word>? (in|on|of|from|does|do)',
      '(want|need|do|build|make|like) (it|this|that|them|one) like (on|in|at) (<name>|<word>)',
    ],
    unless: [
      "(bug|error!|wrong|broken|currently|problem|why|didn't|don't know|like (in|on) (that|this|general|most|case))",
      '(last|previous) (time|week|message|session)',
      'how (i|we|you|they) (do|did) (it|this)?$',
    ],
    when: (hit, scene) => isRequest(hit, scene) && scene.unit.specifics >= 0.3,
  },
]);

function isRequest(_: Hit, { unit }: CueScene): boolean {
  return !unit.unit.question || unit.askVerb >= 0;
}
