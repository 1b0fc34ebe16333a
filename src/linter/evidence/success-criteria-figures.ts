import { LISTS } from '../lexicon/lists.ts';
import { stemOf } from '../parse/words.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';
import { hasModal } from './success-criteria-after.ts';

/** Figures that must be reached, and programs that must have nothing to say. */
export const FIGURES = defineCues('success_criteria', [
  {
    id: 'success_criteria/figure-bound',
    weight: 2.5,
    reason: 'sets a target that can be measured',
    negation: 'ignored',
    phrases: [
      '@metric * (under|below|within|less than|at most|at least|over|above|no more than|not more than|up to|max|maximum|min|minimum|worst case|=|of|:|≤|≥|is|to|stays|around) (=|about|roughly|max|than)? <num>',
      '(≥|≤|±) <num> (@metric|percent|points|point|pt|pp|ms|s|seconds|fps|%)',
      '@metric * (must|should|shall|has to|needs to|may) ** <num>',
      '<num> (percent)? (or better|or less|or higher|or lower|or above|or below|or fewer|or faster|at worst|worst case|tops)',
      '(within|inside|to within|off by at most|accurate to|tolerance of|tolerance|margin of|correct to|agree to|to the|within) (cent|penny|byte|pixel|digit|millisecond|last digit|decimal)',
      "(mustn't|must not|may not|shall not|should not|shouldn't|cannot|can't|never|no more than|not) (regress|degrade|drop|grow|rise|increase|exceed|fall|slip|worsen|get worse|deviate|differ|go over|go above|go below|slow down|vary) ** (<num>|percent|%)",
      '@metric ** (must|should|shall|has to|have to|needs to|at least) ** (double|halve|triple|quadruple|twice|half|faster than|smaller than|no slower than|at least as)',
      '(within|to within|off by at most|accurate to|tolerance of|margin of) <num>',
      '(fewer|less|more|faster|slower|better|higher|lower|smaller) than <qty> ** (for|on|with|per|at|in|when|until|iteration|run|request)',
      '(fall|drop|stay|remain|converge|come down|go down|get|end up|land|finish|complete|respond|load|start|boot|run) ** (below|under|within|in less than|in under|in at most|inside) <num>',
      '<num> (out of|of|in) <num> ** (run|runs|case|cases|times|time|attempt|attempts|try|tries|test|tests|sample|samples|seed|seeds|success|correct|pass|passes|right)',
      '(in|for|over|across|after|out of|under) <qty> ** (continuous|operation|without|no missed|no errors|no crash|no restart|constant|soak|uninterrupted|stable|flat|no drop|zero)',
      '(no more than|at most|never more than|max|maximum|exactly|only) <num> (sql|db|database|http|network|extra|round|render|re-render|api|dom|heap)? (query|queries|request|requests|render|renders|call|calls|allocation|allocations|trip|trips|write|writes|read|reads|round trip|repaint|reflow|connection|connections|statement|statements|file descriptor) ** (per|on|for|in|assert|when|at|page)',
      '(all|every|each) <num> <word> ** (pass|placed|found|solved|reported|processed|delivered|returned|match|matched|present|accounted|imported|survive|green|listed|covered|correct|arrive|received|there)',
      '<num> (distinct|unique|correct|valid|matching|identical)? <word> (reported|found|returned|printed|listed|delivered|imported|in total|come out|exactly|no more no less|and no more)',
    ],
    unless: [
      '(currently|now|today|at the moment|takes!|took!|was|were|dropped! to|fell!|grew|costs|yesterday)  ',
      '(timeout|retry|retries|interval|debounce|ttl|cache for|page size|limit) ** (of|to|at|for|:)',
      '(word|words|sentence|sentences|line|lines|bullet|bullets|paragraph|character|characters|slide|slides) ',
      '(score|rate|rank|grade|rating) (each|every|them|all|per|from) ',
      '(python|node|java|php|version|ruby|go|postgres|ios|android|react) <num> ',
    ],
    when: (hit, scene) => isGoal(hit, scene) && isFigure(hit, scene),
  },
  {
    id: 'success_criteria/comparison',
    weight: 2.5,
    reason: 'sets a target that can be measured',
    signs: ['<', '>', '≤', '≥', '±', '<number>'],
    find: (scene) => findComparison(scene),
  },
  {
    id: 'success_criteria/tool-label',
    weight: 2.6,
    reason: 'names a check that must hold',
    find: ({ unit }) =>
      TOOL_LABEL.test(unit.unit.label) && VERDICT.test(unit.tokens[0]?.text ?? '') && unit.tokens.length <= 14
        ? { from: 0, to: unit.tokens.length }
        : undefined,
  },
  {
    id: 'success_criteria/silent-tool',
    weight: 2.5,
    reason: 'names a check that must hold',
    negation: 'ignored',
    phrases: [
      '@verdict-tool ** (clean|quiet|silent|happy|green|nothing|agree|agrees|no error|no errors|no warnings|no findings|no issues|no complaints|no diffs|no diff|no output|without errors|without warnings|without warning|zero|0|exits 0|satisfied|accepts|accepted|passes|pass|valid|validates|empty|finds none|is fine|unchanged) ',
      '(no|zero|without|0|not single) (new|more|visual|type|lint|compiler|console|unexpected|a11y|accessibility|critical|serious|memory|single)? (diff|diffs|differences|difference|violations|findings|leaks|leak|warnings|errors|regressions|complaints|hits|matches|occurrences|mismatches|collisions|rejects|failures|hints|alerts|dropped frames|missed heartbeat|missed heartbeats|lost messages|orphans) (in|from|by|on|with|reported|left|under|remain|apart|except|after|across|found) ',
      '(must|should|shall|has to|still) (compile|build|link|boot) (with|under|on|against|from|without) (<code>|<tech>|strict|error|warning|clean checkout|fresh clone|clean clone)',
      '(compiles!|builds!|links!|runs!|starts!|boots!|installs!) ** (without|with no|with zero|from) (error|warning|clean checkout|fresh clone|clean clone|clean machine|fresh machine)',
      '(valid!|conformant!|compliant!|conforming!|wellformed!|correct!) <name>? ** (according to|as checked by|says) (<name>|<word>)',
      '(validates!|conforms!|checks out) (<word>|<name>)? (against|to) (<name>|<word>|it)',
      '(must|should|has to) (validate|conform) (against|to|with) (<name>|<word>)',
      '(all|every|each|everything) ** ** (must|should|have to|has to|needs to) (pass|be green|succeed)',
      '(produce|produces|print|prints|write|writes|leave|leaves|emit|emits|report|reports|find|finds|return|returns|show|shows|output|outputs) (nothing|no output|zero|0|none|no rows|no hits|empty|no matches|zero rows|an empty) ** (on|to|in|for|left|more|stderr|when|after|at)?',
      '(grep|rg|git grep|git diff|git status|search|find) ** (nothing|empty|no hits|no matches|0 hits|zero|clean|none|0 matches)',
      '(exit!|exits!|exit code|return code|status code|exit status) (<word>)? (0|zero|clean|cleanly|success|<num>)',
      '(stderr|console|log|logs|devtools|output|inbox|queue|backlog|dead letter|error log|journal|sentry) (stays|stay|remains|must be|should be) (empty|clean|free|silent|quiet|nothing|no)',
      '(all|every|both) (<code>|<path>|<tech>|test|tests|check|checks|spec|specs|scenario|scenarios|case|cases|step|steps|job|jobs|build|builds|suite|suites) ** (pass|green|succeed|passing|hold|run through|ok)',
      '(open|review|walk|click|go) through ** (without|with no) (error|touching|mouse|help|reload|crash)',
      '(works|work|run|runs) in (cypress|playwright|selenium|staging|simulator|emulator|ci|webkit|safari|firefox|lynx|voiceover|nvda|screen reader) (run|test|suite)?',
      '(must|should|shall|has to|have to|needs to|still) (survive|withstand|pass) (<name>|<word>) ',
    ],
    unless: [
      '(currently|but|although|locally|why|yesterday|since|right now|at the moment) ',
      '(if|when) ** (empty|returns nothing|no hits|no matches|no rows|nothing) ** (show|display|return|print|render|say|hide)',
      '(pass|passes) (in|the|it|as|to|through|null|them)',
      '(start|starts|import|imports|build|run|install) ** (from|with) (react|node|python|docker|template|csv|scratch)',
      '(not|no) (need|necessary|required)',
    ],
    when: (hit, scene) => isGoal(hit, scene),
  },
]);

const SPENT =
  /^(?:currently|today|now|yesterday|takes|took|was|were|had|why|it's|i'm|tried|got|gets|because|since|last|slow)$/;

/** A goal or a note of one; not a report of how things are, nor a question. */
function isGoal(_: Hit, { unit }: CueScene): boolean {
  if (unit.unit.question || unit.unfilled || unit.tokens.length < 3) return false;
  const wished = unit.tokens.some((t) =>
    /^(?:must|should|shall|need|needs|want|goal|target|aim|mustn't|shouldn't|never|ensure|sure|until|till|may|expect|has|have)$/.test(
      t.text,
    ),
  );
  if (wished) return unit.specifics >= 0.6;
  return (
    !unit.tokens.some((t) => SPENT.test(t.text)) &&
    !/^(?:i|we|our|my|it|there)$/.test(unit.tokens[0]?.text ?? '') &&
    unit.specifics >= 0.6
  );
}

const TOOL_LABEL =
  /\b(?:validator|linter|lint|compiler|checker|analy[sz]er|tests?|suite|ci|build|profiler|scanner|audit|tsc|mypy|eslint|axe|lighthouse|valgrind|console|stderr|log)$/;
const VERDICT = /^(?:no|zero|0|none|nothing|clean|green|silent|quiet|empty|all|passes|pass)$/;
const SIZES =
  /^(?:lines?|px|pixels?|files?|words?|versions?|years?|pages?|sentences?|paragraphs?|characters?|chars?|digits?|bullets?|columns?|rows?|items?|slides?|days?)$/;

/** The number measures something: stands in digits, is no status code, and counts no lines or words. */
function isFigure(hit: Hit, { unit }: CueScene): boolean {
  const part = unit.tokens.slice(hit.from, hit.to + 1);
  const words = part.some((t) =>
    /^(?:cent|penny|byte|pixel|digit|millisecond|decimal|double|halve|triple|twice|half|faster|smaller|slower)$/.test(
      t.text,
    ),
  );
  return (
    (words || part.some((t) => t.kind === 'number' && !/^[45]\d\d$/.test(t.text))) &&
    !part.some((t) => SIZES.test(t.text)) &&
    !unit.tokens.some((t, i) => t.text === 'from' && unit.tokens[i + 1]?.kind === 'number' && !hasModal(unit.tokens))
  );
}

const METRICS = new Set(
  (LISTS.metric ?? [])
    .flatMap((m) => m.split(' '))
    .filter((m) => m !== 'to')
    .map((m) => stemOf(m)),
);

/** "AUC > .80", "p99 <= 250 ms", "± 0.5 pt": a comparison with a number, not a version. */
function findComparison(scene: CueScene): Hit | undefined {
  const { tokens } = scene.unit;
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i];
    const glued = token?.kind === 'number' && /^[<>≤≥]/.test(token.text);
    if (!glued && !(token?.kind === 'punct' && /^[<>≤≥±]$/.test(token.text))) continue;
    let at = glued ? i : i + 1;
    while (at < i + 3 && /^[=.]$/.test(tokens[at]?.text ?? '')) at++;
    const before = tokens[i - 1];
    if (
      tokens[at]?.kind !== 'number' ||
      !(
        METRICS.has(before?.stem ?? '') ||
        /^(?:ms|s|%|fps|kb|mb)$/.test(tokens[at]?.unit ?? '') ||
        /^(?:ms|seconds|fps|pt|points|percent)$/.test(tokens[at + 1]?.text ?? '')
      ) ||
      before?.tech ||
      before?.kind !== 'word' ||
      /^(?:version|if|when|where|v)$/.test(before.text)
    )
      continue;
    if (tokens.slice(0, i).some((t) => /^(?:if|when|where|while|select|for)$/.test(t.text))) return undefined;
    return isGoal({ from: i - 1, to: at + 1 }, scene) ? { from: i - 1, to: at + 1 } : undefined;
  }
  return undefined;
}
