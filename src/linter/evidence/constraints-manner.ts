import { isDescribed, isDirective, isNote, startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

const asked = (hit: Hit, scene: CueScene): boolean =>
  !scene.unit.unit.question && !isDescribed(hit, scene) && (isDirective(hit, scene) || startsClause(hit, scene));

/** How the work is to be done: by which means, in which manner, and not in which other. */
export const MANNER = defineCues('constraints', [
  {
    id: 'constraints/do-it-so',
    weight: 2.6,
    reason: 'says how to go about it',
    phrases: [
      '(do!|write!|implement!|solve!|achieve!|build!|run!|make!|handle!|code!|express!|model!|calculate!|compute!) (it!|this!|that!|them!|these!|so!) (with|via|through|in|inside|using|by|like|as|without|behind|on top of|from within|over)',
      '(in|within|with|as) (a|one|a single|exactly one) (single)? (query|transaction|pass|request|statement|loop|call|commit|regex|expression|round trip|line|batch)',
      'behind ** (flag|feature flag|toggle|switch|interface|proxy)',
      'drop in (replacement|component)',
      '(the!|same) way <word>? <word>? (do|does|did|is done|are done|handles|handle|works|already)',
      '(stay|keep|stick) (close|near|true) to',
      '(fix|do|change|solve|handle) (it|this|that) (in|inside|within|only in) (this|that) <word>',
      'keep to original',
      'replace (it|them|that|those|this|these) (with|by) (<word>|<name>)',
      '(through|via|with|using|by|in|on) (just|only|nothing but|no more than|purely|solely|exclusively|strictly) (<word>|<name>)',
      '(just|only|purely|solely|exclusively|strictly) (by|via|with|through|using|in) (<tech>|<code>|transform|css|means|standard|existing|plain|public|pure)',
      '(show|give|explain|in) ** idiomatic (way|style)',
    ],
    unless: [
      '(make|do) it (as|like) (good|nice|great|soon|fast|best)',
      'in one (place|spot|word|case|of)',
      'just in (case|time)',
      'run (it|this) (with|in|from) * (fail|error|get|and|but)',
      'the way (it|this|that) (work|is|does)',
    ],
    when: (hit, scene) => !isDescribed(hit, scene) && (isDirective(hit, scene) || startsClause(hit, scene)),
  },
  {
    id: 'constraints/not-the-other',
    weight: 2.6,
    reason: 'says which of two ways to take',
    signs: ['not'],
    find: findContrast,
  },
  {
    id: 'constraints/in-a-manner',
    weight: 2.2,
    reason: 'says in which manner the code should work',
    phrases: [
      '(lazily!|eagerly!|concurrently!|asynchronously!|synchronously!|atomically!|recursively!|iteratively!|incrementally!|declaratively!|idempotently!)',
      '(in parallel|in bulk|in batches|in chunks|server side|client side|server-side|client-side|at build time|at compile time|at runtime|in one go|on the fly|out of process|in process|in place|in constant memory|off the main thread)',
      '(on|in) (server|client|backend|database|browser|edge|frontend|worker) (side|not|rather|only|instead)',
      '(pass|inject|hand|accept|take|read|load|expose|provide|configure|configurable|set|supply) ** (as|through|via|from|by) * (parameter|argument|constructor|prop|dependency|environment variable|environment|configuration|setting|flag|option|callback|context|query parameter|header|cookie|dependency injection|command line)',
      '(as) (a!|an!) * (parameter|argument|prop|hook|decorator|dataclass|singleton|static|constant|string|integer|uuid|enum|subclass|mixin|trait|interface|abstract|pure|context manager|generator|plugin|module|package|library|service|daemon|cron job|background job|middleware|directive|mutation|subprocess|separate)',
      '(should|must|has to|needs to|want) ** be (a!|an!) ** (component|drop-in|singleton|module|class|hook|function|script|service|package|interface|generator|enum|context|store|plugin|library|cli|binary|field|parameter|table|job|worker|static|pure|dataclass)',
      '(from|based on|according to|off) * (openapi|swagger|rfc|specification|mockup|figma|proto|schema) (spec|file|definition|design|document)?',
      '(posix|w3c|rfc|pep8|iso|oci|wcag|sql|ansi|gdpr|strictly) <word>? (compliant|conformant|compatible)',
      'let (database|server|client|browser|framework|compiler|router|library|<tech>) (do|handle|decide|manage|take care|compute|generate|enforce)',
      '(as|like) (in|for|on|with) (other|existing|rest|<code>|<path>)',
      'in ** (style|spirit|manner) of',
    ],
    unless: [
      '(as|is) an? (example|user|admin|customer|developer)',
      'as a! (result|test|whole|first)',
      '(happen|crash|fail|error|occur|is thrown) ** (at runtime|in parallel|on demand)',
      'have (i|you|we) ',
    ],
    when: asked,
  },
  {
    id: 'constraints/by-doing',
    weight: 2.1,
    reason: 'says by which means',
    signs: ['by', 'via'],
    find: (scene) => {
      const { tokens, askVerb } = scene.unit;
      if (askVerb < 0 || scene.unit.unit.question) return undefined;
      const at = tokens.findIndex(
        (t, i) =>
          i > askVerb &&
          (t.text === 'by' || t.text === 'via') &&
          /ing$/.test(tokens[i + 1]?.text ?? '') &&
          !/^(?:clicking|typing|unplugging|killing|running|checking|sending|calling|having|opening|pressing|selecting|using|dragging|tapping|default|hovering|entering|choosing)$/.test(
            tokens[i + 1]?.text ?? '',
          ),
      );
      return at < 0 ? undefined : { from: at, to: Math.min(at + 3, tokens.length) };
    },
  },
  {
    id: 'constraints/these-only',
    weight: 2.6,
    reason: 'limits what may be touched or used',
    signs: ['only'],
    find: findOnly,
  },
  {
    id: 'constraints/circumstances',
    weight: 2.5,
    reason: 'names a circumstance that limits the choice',
    phrases: [
      "(we|i|you) (can't|can not|may not|are not able to|are not allowed to) (upgrade|change|touch|modify|rely|assume|add|switch|afford|alter|rename|replace|introduce)",
      "(we|i|they) (don't|do not) have (internet|network|root|admin|sudo|budget|docker|license|access to|control over|permission)",
      '(no|without) (internet|network|root|admin|outbound|external) (access|rights|connection|network|calls|traffic)?',
      "(we|i|you|that|which) (don't|do not) (control|own|maintain)",
      '(want|need|have) to support (<tech>|both|older|old|<version>|legacy|browser)',
      "(i'd|we'd|would) (rather (not|use|keep|have|stay|avoid|stick|you|we)|prefer|like to avoid|like to keep|like to stay|like to stick)",
      '(name!|call!) * @contract (<code>|<quote>|<path>)',
      '<num> ** at most',
      '(we use|we always use|use) (tabs|spaces|single quotes|double quotes|semicolons|camel case|snake case|kebab case|named exports)',
    ],
    unless: ["(because|since|as|so|that is why|error|tried) * (we|i) (can't|can not)"],
    negation: 'ignored',
    when: (_hit, scene) => !scene.unit.unit.question,
  },
]);

const WEAK_AFTER_NOT =
  /^(?:\d.*|-.*|nan|null|nil|inf|undefined|fail|writing|around|reviewing|coding|just|only|sure|yet|even|working|found|work|so|really|always|all|too|that|much|be|being|have|has|like|good|ok|very|necessarily|in|to|been|shown|updated|displayed|get|getting|able|what|because|if|when|where|why|how|matter)$/;

/** "on the server, not in the browser", "tabs, not spaces": a way to take and one to leave. */
function findContrast(scene: CueScene): Hit | undefined {
  const { tokens } = scene.unit;
  if (scene.unit.unit.question) return undefined;
  for (let i = 2; i < tokens.length - 1; i++) {
    if (tokens[i]?.text !== 'not' || !/^[,;(-]$/.test(tokens[i - 1]?.text ?? '')) continue;
    const next = tokens[i + 1]?.text ?? '';
    const place = /^(?:in|on|to)$/.test(next) && i + 2 < tokens.length;
    const hit = { from: i, to: Math.min(i + 3, tokens.length) };
    if (
      (place || !WEAK_AFTER_NOT.test(next)) &&
      tokens[i + 1]?.kind !== 'number' &&
      (isDirective(hit, scene) || isNote(scene)) &&
      !/^(?:it|they|he|she|there|i|look|all|others|others)$/.test(tokens[0]?.text ?? '')
    )
      return hit;
  }
  return undefined;
}

/** "Measures only.", "the first three only": `only` at the end of a clause. */
function findOnly(scene: CueScene): Hit | undefined {
  const { tokens } = scene.unit;
  if (scene.unit.unit.question) return undefined;
  const at = tokens.findIndex(
    (t, i) =>
      i > 0 &&
      t.text === 'only' &&
      (i + 1 === tokens.length || /^[.,;:()-]$/.test(tokens[i + 1]?.text ?? '')) &&
      tokens[i - 1]?.kind !== 'punct',
  );
  if (at < 0) return undefined;
  const hit = { from: Math.max(0, at - 2), to: at + 1 };
  return isDirective(hit, scene) ||
    (isNote(scene) &&
      !tokens.some((t) => /^(?:is|are|was|were|shows?|shown)$/.test(t.text)) &&
      !/^(?:it|this|that|they|there|he|she|the|i|error)$/.test(tokens[0]?.text ?? ''))
    ? hit
    : undefined;
}
