import { type CueScene, defineCues, type Hit } from './cue.ts';
import { hasModal } from './success-criteria-after.ts';

/** What must come out alike or add up, and what can be seen when a scene is played. */
export const SAMENESS = defineCues('success_criteria', [
  {
    id: 'success_criteria/alike',
    weight: 2.5,
    reason: 'names a property that can be checked',
    negation: 'ignored',
    phrases: [
      '(<word>|<name>) (equals!|agrees! with|adds! up to|add! up to|tallies! with|reconciles! with|sums! to|is identical to|are identical to|is equal to|are equal to) (<word>|<name>|<num>)',
      '(give|yield|produce|show|end with|lead to|print|return|report|leave|render|open|arrive at) (very)? (same|identical) (final)? (<num>|sha|sha256|hash|checksum|digest|byte|output|result|total|count|number|value|order|answer|figure|sum|ranking|score|pixel|screenshot|picture|state)',
      '(both|either|each of) ** (same|identical) (<word>|<name>)',
      '(same|identical|very same) (<word>|<num>|<name>)? (sha|sha256|sha1|md5|hash|checksum|digest|bytes|output|result|results|total|totals|count|counts|numbers|number|rows|values|order|state|menu|conversion|answer|file|figures|sum|ranking|score|pixels|screenshot) (on|in|from|for|as|out|before|after|across|every|each|both|twice|with|whether|regardless|when)',
      '(total|totals|sum|sums|numbers|figures|counts|count|rows|balance|balances|checksum|checksums|hash|hashes|output|outputs|result|results|amounts|values|bytes|dump|files|schema) (in|of|from|on|per)? <word>? <word>? (match!|matches!|equal!|equals!|agree!|agrees!|tally|add up|reconcile|coincide|is unchanged|are unchanged|is same|are same|are identical|is identical|line up)',
      '(round trip|round trips|roundtrip|roundtrips|round-trip|bit identical|bitwise identical|byte identical|bit exact|bit-exact|lossless) (<word>|<name>|:|,|for|;|-)',
      '(diff!|diffed!|compared!|cross checked|reconciled!) ** (with|against|to|vs) ** (golden|gold|old|reference|baseline|expected|original|main|master|snapshot|legacy|previous|oracle|spreadsheet|excel)',
      '(leave|leaves|leaving|keep|keeps) ** (unchanged|intact|untouched|identical|as it was|as they were|bit for bit|byte for byte)',
      '(undo|rollback|roll back|downgrade|revert|restore|reverting) ** (restores|leaves|gives back|brings back|same|unchanged|identical|original|as before)',
      '(before and after|old and new|both versions|both clients|both sides|two runs|two hosts|two machines|second run|every run|any two runs|on both|either way) ** (same|identical|equal|match|agree|unchanged|nothing|no change|no diff)',
      '(no more no less|nothing more nothing less|exactly once|neither more nor less|and only once|not once more|only one time|never twice|not twice|none twice|none lost|nothing lost|no loss|no duplicates|none missing|without losing)',
      '(no|zero|not single) (<word>|<tech>|<name>) (<word>|<name>)? (is|are|gets|get|was|were|goes|must be|may be|should be) (sent|lost|duplicated|dropped|charged|delivered|executed|billed|processed) ',
    ],
    unless: [
      '(where|if|when|whose|filter) ** (equals|matches|equal)',
      '(equals|equal) (sign|signs)',
      'exactly once (semantics|delivery|processing)',
      'lossless (image|format|codec|compression|audio|png|webp|standard)',
      '(same|identical) (style|way|pattern|approach|structure|layout|convention|conventions|naming|format|directory|folder|file|branch|page|component|language|time)',
      '(keep|leave) ** (file|files|code|api|signature|public|names|comments|tests|texts|config) ** (unchanged|untouched|intact|as)',
      '(no test|wire format|file format|api|public interface|signature) ** (unchanged|identical|same)',
      '(error|wrong|currently|why|but|bug|problem|always|still) (gives|get|gets|shows|same|returns)',
      '(i|we) (get|have|see|got) (same|identical)',
    ],
    when: (hit, scene) => isWanted(hit, scene),
  },
  {
    id: 'success_criteria/scene',
    weight: 2.5,
    reason: 'plays a scene and says what must be seen',
    negation: 'ignored',
    signs: ['i', 'you', 'tester', 'reviewer'],
    find: (scene) => findScene(scene),
  },
  {
    id: 'success_criteria/nth-answer',
    weight: 2.5,
    reason: 'says which answer comes when',
    phrases: [
      '(every|each|all|any|both|<num>) <word>? (request|call|page|endpoint|route|url|redirect|link|attempt|login|upload|download|message|hit|old url|visit) ** (gets|get|returns|return|answers|answer|responds|respond|yields|yield|receives|receive|is answered|resolves|rejected|redirects) ** (<num>|<code>|<quote>|with|within|something)',
      '(gets|returns|answers|responds|see|sees|expect|receive|receives) <num> (and|at|on|with|from|for|,|in) (header|headers|body|<code>|new|old|second|first|empty|<num>|x-cache|location)',
      '(land|lands|end up|ends up|arrive|arrives) (on|at) <num>? * (page|screen|login|dashboard|403|404|home|error page|url|tab|view|<num>|<code>|<path>|<quote>)',
    ],
    unless: [
      '(currently|wrongly|now|error|bug|why|fails|broken|when i|but)',
      '(retry|backoff|back off|wait) ** (if|when|on)',
    ],
    when: (_, { unit }) =>
      !unit.unit.question && unit.specifics >= 1 && !/^(?:currently|when|i|we|it)$/.test(unit.tokens[0]?.text ?? ''),
  },
  {
    id: 'success_criteria/gone',
    weight: 2.5,
    reason: 'says what must have stopped',
    negation: 'ignored',
    phrases: [
      '(must|should|shall|has to|have to|may) (no longer|not|never) (<word>)? (reproduce!|fall|reset|drop|stutter|lag|freeze|hang|leak|crash|flicker|jump|shift|happen|occur|reappear|recur|be reproducible|be there|be visible|be found|show up|come back|appear|deadlock|overlap|lose|stall) ',
      '(no longer|any more|anymore|any longer|ever again) (<word>)? (reproduce|reproduces|fall|falls|reset|resets|stutter|lag|freeze|hang|leak|crash|flicker|jump|shift|happen|occur|reappear|reproducible|throws|logged|mentioned|referenced)',
      '(stop|stops|stopped|cease|ceases|quit) (seeing|resetting|crashing|flickering|complaining|leaking|appearing|getting|showing|receiving|happening|firing|failing|growing|jumping|reporting|sending|throwing|logging|paging|hanging)',
      '(is|are|be) (gone|fixed|history|empty|back|still there|there again|restored|unchanged|visible again|listed|in place|preserved) (after|when|once|in|from|on|for|at|even|from) (<word>|<name>|<num>)',
      '(nothing|none|nobody|no one) ** (is left|remains!|notices!|mentions!|refers!|differs!|is lost) ',
    ],
    unless: [
      '(currently|why|bug|at the moment|supported|maintained|deprecated) ',
      '(must|should|may) not (return|change|exist|block) ** (null|api|signature|public)',
      "(we|i) (no longer|do not|don't) ",
    ],
    when: (hit, scene) => isWanted(hit, scene),
  },
]);

const REPORT =
  /^(?:currently|today|yesterday|why|right|since|but|unfortunately|sometimes|somehow|keeps|wrong|wrongly|instead|tried|error|exception|blank|white)$/;
const SUBJECT = /^(?:i|we|our|my|they)$/;

/** A rule, a wish or a bare statement of how it is to be; not a report of trouble. */
function isWanted(_: Hit, { unit }: CueScene): boolean {
  if (unit.unit.question || unit.unfilled || unit.specifics < 0.6 || unit.tokens.length < 4) return false;
  if (
    hasModal(unit.tokens) ||
    unit.tokens.some((t) => /^(?:expect|until|after|both|exactly|shall|sure|ensure)$/.test(t.text))
  )
    return true;
  return !unit.tokens.some((t) => REPORT.test(t.text)) && !SUBJECT.test(unit.tokens[0]?.text ?? '');
}

const ACT =
  /^(?:reload|kill|restart|send|click|log|open|close|unplug|plug|type|press|drag|drop|hover|resize|submit|delete|undo|redo|refresh|scroll|tap|swipe|tab|move|rerun|upload|import|export|install|turn|go|disconnect|reconnect|change|select|enter|cancel|place|buy|pull|push|rotate|add|remove|call|replay|feed)$/;
const SEEN =
  /^(?:still|same|there|back|appears?|rings?|resumes?|disappears?|stays?|remains?|unchanged|shows?|gone|nothing|no|goes|comes|opens|lands?|survives?|kept|exactly|once|updates?|counter|becomes?|sees?|restored|works)$/;

/** "if I reload the page the draft is still there": an act of a person, a comma or a linking word, and what is seen then. */
function findScene({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  if (unit.unit.question || unit.askVerb >= 0 || unit.specifics < 0.6 || tokens.length < 8) return undefined;
  if (
    tokens.some(
      (t) => REPORT.test(t.text) || /^(?:not|doesn't|nothing's|crashes|crash|fails|get|gets|got)$/.test(t.text),
    )
  )
    return undefined;
  const told = /^(?:now|so|but|currently)$/.test(tokens[0]?.text ?? '') && !hasModal(tokens);
  if (
    told ||
    (/^(?:when|if|whenever)$/.test(tokens[0]?.text ?? '') &&
      tokens.some((t) => /^(?:gone|nothing|no)$/.test(t.text) && !hasModal(tokens)))
  )
    return undefined;
  const actor = tokens.findIndex(
    (t, i) => /^(?:i|you|tester|reviewer)$/.test(t.text) && ACT.test(tokens[i + 1]?.text ?? ''),
  );
  if (actor < 0) return undefined;
  for (let i = actor + 3; i < tokens.length; i++)
    if (SEEN.test(tokens[i]?.text ?? '') && i - actor <= 24) return { from: actor, to: i + 1 };
  return undefined;
}
