import { type CueScene, defineCues } from './cue.ts';

/** What has to hold in the end: still works, is the same, comes within a bound, passes. */
export const HOLDS = defineCues('success_criteria', [
  {
    id: 'success_criteria/still-holds',
    weight: 2.5,
    reason: 'says what must still hold afterwards',
    negation: 'ignored',
    phrases: [
      '(must|should|has to|have to|need to|needs to) (continue to|keep) (work|working|pass|passing|answer|load|run|running|resolve|respond|play)',
      '(must|should|has to|have to|need to|needs to) still (pass|parse|compile|build|start|boot|run|validate|resolve|answer|deploy|open|import) ',
      '(test|tests|specs|snapshots|screenshots|baselines|fixtures) (stay|remain|must stay|should stay) (as they are|as is|unchanged|untouched|green)',
      '(must|should|has to|have to|needs to) (remember|find again|come back|recover|resume|wake up|restart) ** (by itself|on its own|automatically|where|after|when|if|without)',
    ],
    unless: ['still (use|be called|follow|think|consider|include|write)', '(currently|why|bug|but)'],
    when: (_, scene) => isDemand(scene, 0.6),
  },
  {
    id: 'success_criteria/never-so',
    weight: 2.4,
    reason: 'says what must never happen',
    negation: 'ignored',
    phrases: [
      '(must|should|may|shall|has to|have to) (never|not|no longer|only ever) (ever)? (return|cover|appear|contain|produce|print|display|happen|see|reach|end up|list|fire|reload|emit|show up|get stuck|time out|be visible|be shown|be sent|be reachable|be possible to) (<word>|<name>|<num>|<quote>)',
      '(no|nothing|none|no one|nobody) ** (may|must|should|can|is allowed to) (show up|appear|change|leak|remain|happen|be left|be lost|be visible|be missing|get lost|go missing|stay behind|end up|be able to)',
    ],
    unless: [
      '(should|must) not (return|contain|leave|cause) (null|comment|comments|todo|todos|side effects)',
      '(code|file|files|function|class|component|api|plan|answer|readme|docs|explanation|agent|you) (must|should|may) not',
      '(currently|why|bug|but|explain)',
      'nothing ** (api|schema|database|repository|file|files|else) ** (must|may|should) (be touched|change)',
    ],
    when: (_, scene) => isDemand(scene, 1),
  },
  {
    id: 'success_criteria/comes-out-alike',
    weight: 2.5,
    reason: 'names a property that can be checked',
    phrases: [
      '(must|should|has to|have to|needs to|need to) (line up|add up|tally|balance|agree|reconcile|converge|sum up) ',
      '(must|should|has to|have to|needs to) ** (identical to|identical|unchanged|exactly as|exactly like|bit exact|same as before|equal to) (<word>|<name>)?',
      '(must|should|has to|have to|needs to) be (lower|higher|smaller|bigger|faster|shorter|less|greater|larger|better) than ** (<num>|baseline|before|now|old|previous|main|reference)',
      '(must|should|has to|have to|needs to) (take|last|need|finish in) (less than|under|at most|no more than|no longer than|within) (minute|second|hour|half|<qty>)',
      '(must|should|has to|have to|needs to) (list|show|contain|find|return|report|print|display|yield|have|read) exactly? <num> (<word>|<name>)',
      '(must|should|has to|have to|needs to) (report|print|say|show|answer|return) (<code>|<quote>|nothing|zero)',
      '(must|should|has to|have to|needs to) (vanish|disappear|appear|turn off|turn on|start|stop|close|open|fade|go off|expire|switch) <num> (seconds|minutes|ms|s|frames|days|hours)',
      '(no more than|at most|not more than|only) (one|two|three|<num>) (<word>|<tech>)? (query|request|render|call|allocation|roundtrip|write|read|connection|fetch) per <word>',
    ],
    unless: [
      '<num> (tab|tabs|field|fields|column|columns|button|buttons|section|sections|option|options|step|steps|line|lines|word|words|sentence|sentences|page|pages|chapter|chapters|char|chars|characters|parameter|parameters|argument|arguments)',
      '(style|pattern|naming|convention|layout|approach|signature|format) ',
      '(currently|why|bug)',
    ],
    when: (_, scene) => isDemand(scene, 0.9),
  },
  {
    id: 'success_criteria/runs-there',
    weight: 2.4,
    reason: 'names a check that must hold',
    negation: 'ignored',
    phrases: [
      '(must|should|has to|have to|needs to|need to) (compile|build|run|work|load|install|boot|open|render|play|start|import|display|print) (on|in|with|under|from|without) (<word>|<name>) (and|or|without|too|as well) <word>?',
      '(must|should|has to|have to|needs to|need to) (pass|satisfy|survive) <word>? (validator|validation|check|checks|audit|linter|review|inspection|test|tests|suite|scanner|gate)',
      '(<code>|<tech>|tests|check|checks|linter|build) ** (has|have|shows|with|reports|come back|comes back) (0|no|zero|without) (failure|failures|failed|error|errors|warning|warnings|complaint|complaints|finding|findings|problem|problems)',
      '(run|rerun) (<code>|<tech>|load test|benchmark|stress test|test|tests|suite) ** and (fix|paste|post|show|report|compare|send) (all|every|any|me|output|result|results|percentile|percentiles|numbers|failures|what|it|<word>)',
      '(<tech>|cypress|playwright|selenium|curl|screen reader) should be able to (<word>|<name>)',
      '(i|we|you|user|users|player|players|customer|tester) (should|must) be able to ** without (getting|leaving|having|losing|reloading|restarting|any|help|mouse|logging)',
      '(fix|change|solution|result|implementation|work|port|rewrite|migration|it) is (right|complete|done|accepted|valid|good enough) (if|when|once|only if|only when|as soon as) (<word>|<name>)',
      "^(we are|we're|you are|you're|i'm|i am) (good!|done!|finished!|happy!) (once|when|if|as soon as|only when) (<word>|<name>)",
      '^(after|following|upon|once) ** (must|should|shall|has to|have to) (add|work|still|match|contain|return|appear|run|find|pass|open|load|play|resume)',
    ],
    unless: ['(currently|why|bug|let me know|tell me|ask)', '(after|once) (you|i|we) ** (you|i|we) ', '(not|no) need'],
    when: (_, scene) => isDemand(scene, 0.9),
  },
  {
    id: 'success_criteria/test-list',
    weight: 2.5,
    reason: 'lists what the tests check',
    find: ({ unit }) =>
      /^(?:unit |regression )?(?:tests?|test cases|specs?)(?: for [a-z ]{2,30})?$/.test(unit.unit.label) &&
      unit.tokens.filter((t) => t.text === ',').length >= 2 &&
      unit.specifics >= 1
        ? { from: 0, to: unit.tokens.length }
        : undefined,
  },
]);

const REPORT = /^(?:currently|yesterday|unfortunately|somehow|sometimes|tried|got|getting|exception|was|were)$/;
/** Who writes and what is written are ruled by conventions, not by outcomes. */
const CONDUCT =
  /^(?:code|class|classes|function|functions|agent|answer|plan|doc|docs|documentation|spec|prompt|report|summary|readme|explanation)$/;

/** A demand on how it comes out: no question, no report, nothing about how to write it. */
function isDemand({ unit }: CueScene, least: number): boolean {
  const { tokens } = unit;
  if (unit.unit.question || unit.unfilled || unit.specifics < least) return false;
  if (tokens.some((t) => REPORT.test(t.text))) return false;
  const modal = tokens.findIndex((t) => /^(?:must|should|has|have|needs|need|may)$/.test(t.text));
  return modal < 1 || !CONDUCT.test(tokens[modal - 1]?.text ?? '');
}
