import { type CueScene, defineCues } from './cue.ts';

/** How people say what convinces them: when they sign off, what they will check, what counts as a failure. */
export const SIGN_OFF = defineCues('success_criteria', [
  {
    id: 'success_criteria/convinced-when',
    weight: 2.6,
    reason: 'says when the work is done',
    negation: 'ignored',
    phrases: [
      '(done!|finished!|completed!|ready!|accepted!|acceptable!|good to go|happy!|satisfied!|convinced!|sold!|solved!|resolved!|success!|successful!|passed!|approved!|settled!|closed!) (for me|with it|with this|by me|to me|is)? (when|if|once|as soon as|upon|moment|provided|only when|only if|only after) (<word>|<name>|<num>)',
      '(ok|okay|fine|good) (for me|with me|to me|by me) (when|if|once|as soon as|only when|only if) (<word>|<name>|<num>)',
      "(when|if|once|as soon as|only when|only if|provided) ** ** (we are|we're|i'm|i am|it's|its|then|i'd be|i'll be|consider it|call it|this is|task is|job is|ticket is|it'll be) (good!|done!|happy!|ok!|okay!|finished!|fine!|satisfied!|accepted!|closed!|convinced!|complete!)",
      "(under|below|above|over|within|at least|at most|less than|more than) <num> ** and (we are|we're|i'm|i am|it's|you're) (good!|done!|happy!|ok!|okay!|fine!|finished!)",
      "(then|only then) (its ok for|it's|its|it is|that's|thats|i'm|i am|we're|we are|this is|is it) (ok|okay|good|done|fine|finished|happy|accepted|ready|complete)",
      '(i|we|you) (know|see|can tell|believe|trust|notice|will know) * (works!|work!|worked!|fixed!|done!|finished!|solved!|success) (when|if|once|because|as soon as|by)',
      '(works!|work!|good|ok|okay|fine) (if|when|once) (i|we|you|user|users|everyone|customer) can (<word>|<name>)',
      '(passes!|accepted!|succeeds!|counts!|merged!|qualifies!|approved!) (if|when|once|only if|only when|upon|as long as|provided) (<word>|<name>)',
      '(ship!|merge!|accept!|approve!|release!|deploy!|pay!|sign!|close!|take!|green light!) (it|this|that|the pr|the ticket|ticket|off)? (if|when|once|only if|only when|as soon as|after) (<word>|<name>)',
      "(nobody|no one|i won't|we won't|not|never|don't|can't) ** (sign|signs|accept|accepts|merge|merges|ship|ships|approve|approves|release|releases|deploy|deploys|call|consider|done|close|closes) ** (before|until|unless|till|as long as|without) (<word>|<name>)",
      "(don't|do not|never|not) (stop|finish|quit|rest|give up|return|hand over|come back|call|declare|commit|pause) ** (before|until|til|till|unless) (<word>|<name>)",
      '(until|till|til) (<word>|<name>) ** (quiet|happy|silent|green|passes|pass|agree|agrees|clean|succeeds|stops|gone|empty|matches|zero|reports|returns|shows|says|works|holds|stable)',
      '(otherwise|else|if not) ** (not worth|not done|no good|useless|rejected|reject|fail|failure|back to|start over|roll back|revert|not finished|no deal|drop the)',
      '(is|are|counts as|means|would be|equals|treated as|considered) (fail!|failure!|no go|blocker!|dealbreaker|deal breaker|not accepted|not acceptable|unacceptable!|a pass|showstopper)',
      '(anything|any|everything|whatever|results) (<word>)? (under|below|above|over|worse than|slower than|less than|more than|other than|beyond) ** (means|is|counts|fails|we drop|reject|rejected|fail|not)',
      "what! (convinces|would convince|satisfies|proves|will prove|i look at|i will check|i'll check|i want to see|i need to see|has to hold|must hold|must be true|i am looking for|shows me|tells me) ",
      "(how|what|here's what|this is how) (i'll|i will|we will|we'll|i am going to|i'm going to|i) (check|verify|test|tell|measure|judge|know|accept|validate|look at|prove|decide|try)",
      "(that's|thats|that is|this is) (whole|entire|real|acceptance|actual|my|our|your)? (test|check|criterion|criteria|acceptance|bar|proof|requirement|goal|target|threshold|pass mark|measure)",
      '(test!|proof|criterion|bar|verification|acceptance|measure of success|pass mark|success!|done!|finished!) (is|=|will be|would be) (simple|when|if|<num>)',
      '(my|our|acceptance|smoke|litmus) (test!|criterion|bar|proof|criteria|checklist|target) (is|=|:|will be|would be)',
      "(i'll|i will|qa will|reviewer will|customer will|i am going to|i'm going to) (check|test|try|run|diff|compare|verify|measure|click|open|look at|replay|time|count|judge|feed|restart|kill|unplug|review whether) (<word>|<name>|<num>)",
      '(so|so that) (reviewer|tester|anyone|anybody|everyone|new developer|new hire|newcomer|colleague|teammate|others|someone else) can (build|run|start|reproduce|install|deploy|set up|replay|follow) (<word>|<name>)',
      '(reviewer|tester|qa|stakeholder|examiner|judge|auditor|operator) (must|should|shall|has to|have to|will|needs to|need to) be able to (<word>|<name>)',
      '(for me|to me|for us|my) (success|done|finished|good|ok|acceptance) (is|means|=|when|if|would be|requires)',
      '(prove!|demonstrate!|convince me|proven!|demonstrated!|evidenced!) (it|this|by|with|:) (<word>|<name>|:|by|with)',
      '(must|should|has to) be (proven|demonstrated|shown|evidenced|backed) by',
      '(at very minimum|at minimum|bare minimum|in the end|at end|when all is done|end state|end result|final state|when finished|once finished|after merge|after deploy|after migration) ** (works!|work!|finds!|should|must|shows!|returns!|matches!|holds!|passes!|gives!)',
      '(know|see|sure|certain) ** works (when|if|once|as soon as) (<word>|<name>)',
    ],
    unless: [
      '(good|fine|happy|ok|okay) (if|when) you',
      '(when|once) (you are|you have|ready|done)',
      '(compare|check|test|review|look at|try|run|do) it? (myself|later|only)',
      'happy to (<word>|<name>)',
      '(everyone|everybody|all) (is|are) (satisfied|happy|pleased)',
      '(not|never|nobody) ** sign (up|in|out)',
      '(not|never) (add|start|use|create|touch|change|implement|write|introduce) ** until',
      '(it|that|this) is (ok|okay|fine|good) (when|if)',
      '(clearly|noticeably|considerably|significantly|much|a lot) (fewer|less|better|faster|smaller|more|nicer)',
      'only test',
      '(ask|tell me|let me know|stop and|wait) ** (until|before|if|when)',
      '(nothing|everything|it|they) (is|are)? (fine|ok|okay|good) (when|if|until) i',
      '(currently|at the moment|right now|yesterday|error|fails when|broken|why|crashes)',
      '(happy|everything|anything|all|things) (works|properly|perfect|good|nice)',
      '(only|new) users',
      "(what i won't|what we won't|i won't|we won't|will not) accept",
    ],
    when: (_, scene) => namesSomething(scene, 0.6),
  },
  {
    id: 'success_criteria/verify-by',
    weight: 2.4,
    reason: 'says how to check the result',
    negation: 'ignored',
    phrases: [
      '(verify!|verified!|verifiable!|test!|tested!|testable!|check!|checked!|confirm!|confirmed!|prove!|proven!|validate!|validated!|measure!|measured!|demonstrate!|reproduce!|reproducible!|try!) (it|this|that|fix|result)? (by|as measured by) (<word>|<name>)',
      '(to verify|to test|to check|to confirm|to prove|to validate|to reproduce|to try it|for verification|manual test|test steps|test plan|verification steps|steps to verify) ** (:|,|<word>) ** (should|must|shows!|stays!|shall|still|expect)',
      '(verify|check|confirm) (in|on|with) <word> <word>? that <word>',
      '(i|we|you|tester|reviewer|player) (should|must|shall) (still be able to|land on|end up|see|get|find|receive|hear) (<word>|<name>|<num>|<quote>)',
      '(i|we|tester|reviewer|keyboard user) (should|must|shall|have to|has to) be able to ** (without|in less than|within|in under|from|only with)',
      '(check|test|try|verify|do|run|confirm|click through|walk through|repeat) (that|this|it|same|all that|these|both|everything) before (say|saying|finish|finishing|hand|handing|commit|committing|report|reporting|declare|declaring|call|calling)',
      '(run|rerun|re-run|replay|repeat|execute|launch|call|start|restart|reload|open|click|log in|unplug|kill|disconnect|reboot|restore|roll back|downgrade|import) ** (and|then|:|,|must|should) * (is still|are still|still there|comes back|reappears|resumes|unchanged|identical)',
      '(after|following|upon) (<word>|<name>) (<word>|<name>)? (<word>|<name>)? (must|should|shall) (<word>|<name>)',
    ],
    unless: [
      '(when|if|but|currently|right now) (i|we) ',
      'you must (get|have|find)',
      '(i|we|already) (tried|verified|checked|tested|ran|restarted|rebooted)',
      '(error|fails|crash|crashes|wrong|broken|why|nothing happens|but)',
      '(best practice|clean|readable|robust|easy|properly|nicely)',
      '(check|test|run|try) (in|on|with|it) (the)? (code|repo|branch|file|docs|background|docker|container)',
      'be able to (upload|edit|create|delete|add|view|manage|register|choose|select|filter|search|log in|login|sign up|browse|configure|customize|share|export|import|update|set|change)',
    ],
    when: (_, scene) => namesSomething(scene, 1.2) && rules(scene),
  },
  {
    id: 'success_criteria/equation',
    weight: 2.6,
    reason: 'says when the work is done',
    find: ({ unit }) =>
      LABELLED.test(unit.unit.label) &&
      !unit.unit.question &&
      unit.specifics >= 0.6 &&
      !unit.unfilled &&
      !unit.tokens.some((t) => VAGUELY_MORE.test(t.text)) &&
      unit.tokens.length >= 3
        ? { from: 0, to: unit.tokens.length }
        : undefined,
  },
]);

const LABELLED =
  /^(?:(?:my |our |the |final |real )?(?:success|ac|acs|success looks like|success means|what done means|done|pass|passes|finished|proof|prove it|pass criteria|pass criterion|acceptance\w*|accepted|dod|definition of done|verdict|exit criteria|acceptance test|test is simple|how i'll check|how i check|how to (?:check|verify|test)|what convinces me|convince me|verification|verify|must hold|smoke test|sanity check|kpi|goal metric|end state|end result|result should be|demo|ok if|ok when|ready when|done when|done if|accept if|reject if|fail if))$/;

/** "clearly fewer" names no figure. */
const VAGUELY_MORE = /^(?:clearly|noticeably|considerably|significantly)$/;

const PLAIN = /^(?:works?|good|nice|fast|reliable|properly|perfect|perfectly|happy|clean|complete|correct)$/;

/** Something that can be looked at is named, beyond praise. */
function namesSomething({ unit }: CueScene, least: number): boolean {
  const praise = unit.tokens.filter((t) => PLAIN.test(t.text)).length;
  return !unit.unit.question && unit.tokens.length >= 5 && unit.specifics >= least + praise / 2 && !unit.unfilled;
}

/** A rule or a wish, not a report of what happened. */
const rules = ({ unit }: CueScene): boolean =>
  !/^(?:when|if|after|currently)$/.test(unit.tokens[0]?.text ?? '') ||
  unit.tokens.some((t) => /^(?:should|must|shall|still|has|have)$/.test(t.text));
