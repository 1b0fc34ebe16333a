import { BUILD_STEMS, isDescribed, isNote, startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

const told = (_hit: Hit, scene: CueScene): boolean => !scene.unit.unit.question;
const noted = (hit: Hit, scene: CueScene): boolean =>
  told(hit, scene) && !isDescribed(hit, scene) && (isNote(scene) || startsClause(hit, scene));

/** Labels in front of something that is settled: "Signature: fn parse(…)", "Target: ESP32, 4 MB". */
const SETTLES =
  /^(?:(?:function |method )?signature|naming|naming convention|code style|coding style|runtime|target|target platform|platform|versions?|limits?|memory|performance|compatibility|license|dependencies allowed|allowed|not allowed|libraries|tech stack|stack to use|branch)$/;

/** Customs of the house, qualities of the code and limits in short notes. */
export const CUSTOMS = defineCues('constraints', [
  {
    id: 'constraints/our-way',
    weight: 2.5,
    reason: 'points at the way they always do it',
    phrases: [
      "(that is|that's|this is|it's|just|exactly) how we (do|did|build|write|handle|name|always|test|structure)",
      '(as|like) (we do|we always|we usually|everywhere else|everywhere in|elsewhere in|in rest of|rest of|always here|usual here) ',
      '(belongs|goes|lives|sits|should live|should go|must live|must go|has to go) (in|into|under|next to|beside|inside) (<path>|<code>|shared|same (folder|file|package|module))',
      '(respect|honor|obey|observe|stay within|keep within|stick to|live within|work within) ** (limit|limits|quota|quotas|budget|rate limit|policy|robots|cors|<path>)',
      '(pin|pinned|lock|locked) ** (by|to|at) (sha|digest|version|exact|major|minor|hash|commit|<version>)',
      '(branch|branches|commit|commits|tag|tags) (name|names|named|prefixed|signed|squashed|off|from) (<word>|<name>|like)',
    ],
    unless: [
      '(where|why|how|which) ** (belongs|goes|lives)',
      '(user|users|click|clicking|link) ** goes',
      '(was|is|were|are) (pinned|locked) (by|at)',
    ],
    when: told,
  },
  {
    id: 'constraints/keeps-working',
    weight: 2.6,
    reason: 'says what has to go on working',
    phrases: [
      '(need to|needs to|must|has to|have to|should|shall) (still)? (keep|continue|go on|stay|survive|remain) (working|to work|functioning|supporting|compiling|to compile|running|to run|usable|supported|functional|valid|compatible|passing)',
      '(must|should|has to|needs to) (still)? (be|stay) (possible|able|easy) to (run|use|build|test|deploy|swap|replace|disable|install|extend|roll back|compile|switch|turn off|start|debug|port|call)',
      '(safe|able|ok|okay|possible) to (run|call|execute|retry|apply|rerun|re-run|start) (it)? (twice|again|repeatedly|multiple|several|many|in parallel|concurrently|more than once)',
      '(support|supports|supporting|work on|works on|look right on|usable on|fit on) ** (screen|screens|screen sizes|resolution|resolutions|viewport|viewports|widths|browsers|versions) (from|down|up|of|<num>|above|below|and|between)',
      '(fixed|same|constant) (random)? seed',
      '(results|output|build|builds|runs|it|tests) (must|should|are|is|stay|stays|be) (bit)? (reproducible|deterministic|repeatable|bit identical)',
      '(framework|platform|database|os|vendor|language|provider|browser|cloud|device) (independent|agnostic|neutral)',
      '(least privilege|read only user|read only role|read only access|read only mode|write access|read access only)',
    ],
    unless: [
      '(user|users|customer|customers|player|players|guests|admins) ** (able|possible|easy) to',
      "(not|isn't|is not|was|were|why) (reproducible|deterministic|repeatable|safe|possible)",
    ],
    when: told,
  },
  {
    id: 'constraints/simplest',
    weight: 2.4,
    reason: 'says how much may be built',
    phrases: [
      '(simplest|smallest|leanest|shortest|cheapest|least invasive|least intrusive) (possible)? (thing|solution|change|fix|version|approach|way|diff|patch|implementation|code|option) (that|possible|please|is|,!|.!|to|which|wins|without)',
      '(nothing|anything|no code|no solution|no library|no tool|no tools) that (needs|need|requires|require|uses|use|depends|writes|breaks|touches|costs|relies|runs|calls)',
      '^(one|a single|single) (file|class|component|migration|commit|test|module|function|query|transaction|request|connection|endpoint|route|pr|table|hook|script|stylesheet|store|context|index|index file|binary) (per|for each|for every|only|and|,!|is enough|please)',
      '^(@language|formulas|css|sql|bash|html|stdlib|builtins|builtin functions|shell|python|javascript|typescript|vim script|macros|regex) only! (in|for|,!|;!|.!|-!|no|because|please|and)',
      '(only|just|plain|pure|vanilla|nothing but|straight) <tech> ,! (and)? no <word>',
      '^(nothing fancy|keep it boring|boring technology|boring tech)',
      '(usage|latency|footprint|consumption|bundle|heap|stack|memory|execution time|runtime|worst case|p95|p99|startup time|cold start|overhead|size) (of|is|:!|time)? <word>? (<qty>|at most|max|under|below)',
    ],
    unless: [
      '(is|was|are|were|currently|now|grows|went|reached|hits|shows|at|has) <word>? (<qty>|<num>)',
      'what is (simplest|smallest)',
      '(found|find|show|shows|see|there is|returns) (nothing|anything) that',
    ],
    negation: 'ignored',
    when: noted,
  },
  {
    id: 'constraints/settled-label',
    weight: 2.4,
    reason: 'settles a point under a label of its own',
    find: ({ unit }) =>
      SETTLES.test(unit.unit.label) && unit.specifics >= 0.6 && !unit.unfilled && !unit.unit.question
        ? { from: 0, to: unit.tokens.length }
        : undefined,
  },
  {
    id: 'constraints/at-least-version',
    weight: 2.4,
    reason: 'names the versions that count',
    find: findComparison,
  },
  {
    id: 'constraints/stack-note',
    weight: 2.4,
    reason: 'names the technologies to build it with',
    find: findStackNote,
  },
]);

/** "Terraform >= 1.6", "stack usage < 1k": a comparison in a note, not a condition of the program. */
function findComparison({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  if (unit.unit.question || tokens.length > 14) return undefined;
  if (
    tokens.some((t) =>
      /^(?:if|when|where|while|until|unless|filter|return|returns|is|are|was|shows?|orders?|users?)$/.test(t.text),
    )
  )
    return undefined;
  const at = tokens.findIndex((t, i) => i > 0 && /^(?:[<>]=?|[≤≥])$/.test(t.text));
  if (at < 0 || tokens[at - 1]?.kind === 'punct') return undefined;
  const to = tokens[at + 1]?.text === '=' ? at + 2 : at + 1;
  return tokens[to]?.kind === 'number' ? { from: at - 1, to: to + 1 } : undefined;
}

/** "Python 3.11 / Django 4.2 / htmx": nothing but technologies, in a prompt that asks for something to be built. */
function findStackNote({ doc, unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  if (unit.unit.question || tokens.length < 2 || unit.unit.kind === 'heading' || unit.unit.kind === 'row')
    return undefined;
  const named = tokens.filter((t) => t.tech).length;
  const versions = tokens.filter((t) => t.kind === 'number').length;
  if (named === 0 || named + versions < 2) return undefined;
  if (
    !tokens.every(
      (t) => t.tech || t.kind !== 'word' || /^(?:and|with|or|the|in|on|stack|backend|frontend|v|for)$/.test(t.text),
    )
  )
    return undefined;
  return doc.units.some((u) => u.index !== unit.unit.index && u.tokens.some((t, i) => i < 3 && BUILD_STEMS.has(t.stem)))
    ? { from: 0, to: tokens.length }
    : undefined;
}
