import { FORMATS } from '../lexicon/constraints-words.ts';
import { LISTS } from '../lexicon/lists.ts';
import { isTechnology } from '../lexicon/technologies.ts';
import type { Token } from '../parse/tokens.ts';
import { normalizeWord, stemOf } from '../parse/words.ts';
import { BUILD_STEMS, CHANGE_STEMS, isNote } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

/** Languages, frameworks and places to run that are named for new code. */
export const NEW_CODE = defineCues('constraints', [
  {
    id: 'constraints/new-code-in',
    weight: 2.7,
    reason: 'names the language or framework for new code',
    signs: ['<tech>'],
    find: findStack,
  },
  {
    id: 'constraints/program-kind',
    weight: 2.6,
    reason: 'names the language or framework for new code',
    phrases: [
      '^(a|an)? <tech> <version>? <tech>? @piece-kind',
      '^<tech> (for|to|that|which) (<word>|<name>)',
      '(a!|an!) <tech> <version>? <tech>? (@program-kind|@piece-kind)',
    ],
    when: (hit, scene) =>
      !isFormat(scene.unit.tokens, hit) &&
      scene.unit.tokens[hit.from - 1]?.text !== 'have' &&
      (scene.unit.askVerb >= 0 ||
        /^(?:need|want|looking|like)$/.test(scene.unit.tokens[hit.from - 1]?.text ?? '') ||
        (hit.from < 2 &&
          (isNote(scene) || scene.unit.unit.index === 0) &&
          !scene.unit.tokens.some((t) =>
            /^(?:is|are|was|were|fails?|has|throws?|shows?|doesn't|crashes)$/.test(t.text),
          ))),
  },
  {
    id: 'constraints/deploy-to',
    weight: 2.4,
    reason: 'names where it is to run',
    phrases: [
      '(deploy!|host!) <word>? <word>? <word>? (on|to|in|at) (digital ocean|digitalocean|cloudflare|heroku|render|railway|netlify|vercel|hetzner|linode|vps|shared hosting|raspberry pi|premise|premises|prem|bare metal|edge|own server|single server|one server|small server|windows server|iis|app store|lambda|s3)',
      '(deploy|host|run|publish|put|bring|move|get|ship|package|containerize|install|release|migrate|port|translate|rewrite|convert) ** (on|to|in|under|onto|with|into|over to) <tech>',
      '(in|as|into) (one|single) (single|self contained|standalone)? <tech>? (file|html|script|binary)',
    ],
    unless: ['when (i|we) (run|deploy|install)', '(fail|error|crash|problem|broke)'],
    when: (hit, scene) =>
      !scene.unit.unit.question &&
      scene.unit.askVerb >= 0 &&
      !FORMATS.has(scene.unit.tokens[hit.to - 1]?.text ?? '') &&
      !THEIRS.test(scene.unit.tokens[hit.to - 2]?.text ?? ''),
  },
  {
    id: 'constraints/stack-note',
    weight: 2.6,
    reason: 'names the language or framework',
    find: findStackNote,
  },
  {
    id: 'constraints/version',
    weight: 0.7,
    reason: 'pins a version',
    phrases: ['<tech> v? <version>'],
    when: (_hit, scene) => !scene.unit.unit.question,
  },
]);

const INSPECT_STEMS: ReadonlySet<string> = new Set(
  (LISTS.inspect ?? [])
    .filter((w) => !/^(?:list|show|search|test|profile|measure|validate|compare)$/.test(w))
    .map((w) => stemOf(normalizeWord(w))),
);
const isFormat = (tokens: readonly Token[], hit: Hit): boolean =>
  tokens.slice(hit.from, hit.to).every((t) => !t.tech || FORMATS.has(t.text));
const THEIRS = /^(?:the|our|my|this|these|your|existing|current|their|its|his)$/;
const INTO = /^(?:to|into|in|with|using|by|via|through|over|as)$/;

/** "write … in Go", "a React component": a technology that new code is asked in, not one that is there ("our React app"). */
function findStack(scene: CueScene): Hit | undefined {
  const { tokens, askVerb } = scene.unit;
  const verb = tokens[askVerb];
  const builds = verb !== undefined && BUILD_STEMS.has(verb.stem);
  const changes = verb !== undefined && CHANGE_STEMS.has(verb.stem);
  if (scene.unit.unit.question && !builds) return undefined;
  for (const [i, token] of tokens.entries()) {
    if (!token.tech || FORMATS.has(token.text) || (askVerb >= 0 && i < askVerb)) continue;
    const lead = leadOf(tokens, i);
    if (lead === 'theirs') continue;
    const into = INTO.test(lead);
    if (
      (builds &&
        (into ? lead !== 'to' && lead !== 'into' : lead === '' && i - askVerb <= 8 && !inParentheses(tokens, i))) ||
      (changes && into) ||
      (verb !== undefined && lead === 'in' && i - askVerb <= 8 && !INSPECT_STEMS.has(verb.stem)) ||
      (verb === undefined && /^(?:in|with)$/.test(lead) && i <= 4 && isNote(scene))
    )
      return { from: lead !== '' && into ? i - 1 : i, to: i + 1 };
  }
  return undefined;
}

/** "TypeScript, strict, no classes." after a request, or a label in front of it ("bash: …"): a note that only names means. */
function findStackNote({ unit, doc }: CueScene): Hit | undefined {
  const { tokens } = unit;
  const first = tokens[0];
  if (!first || unit.unit.question) return undefined;
  if (unit.askVerb !== 0 && /^how\b/.test(tokens[0]?.text ?? '')) return undefined;
  if (isTechnology(unit.unit.label) && !FORMATS.has(unit.unit.label) && unit.askVerb >= 0)
    return { from: 0, to: tokens.length };
  if (unit.unit.index === 0 || tokens.length > 14 || doc.units.length < 2) return undefined;
  const named = tokens.filter((t) => t.kind !== 'punct');
  const techs = named.filter((t) => t.tech && !FORMATS.has(t.text)).length;
  const filler = named.filter(
    (t) =>
      t.kind === 'number' ||
      t.kind === 'code' ||
      /^(?:and|with|plus|strict|only|or|on|v|stdlib|latest|in|please)$/.test(t.text),
  ).length;
  const context = unit.section === 'context' || unit.section === 'success_criteria';
  const shell = named.some((t) => t.kind === 'code' && t.text.startsWith('-'));
  return techs * 2 >= named.length - filler &&
    techs * 3 >= named.length &&
    techs > 0 &&
    !shell &&
    !context &&
    techs + filler >= named.length * 0.7
    ? { from: 0, to: tokens.length }
    : undefined;
}

/** "(sveltekit 2, hosted on vercel)": an aside tells what there is. */
const inParentheses = (tokens: readonly Token[], at: number): boolean => {
  const open = tokens.findLastIndex((t, i) => i < at && t.text === '(');
  return open >= 0 && !tokens.slice(open, at).some((t) => t.text === ')');
};

/** The preposition right before the technology's noun phrase, `theirs` when it is somebody's, else ''. */
function leadOf(tokens: readonly Token[], at: number): string {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const token = tokens[i];
    if (!token || (token.kind === 'punct' && token.text !== '"')) return '';
    if (THEIRS.test(token.text)) return 'theirs';
    if (INTO.test(token.text)) return token.text;
    if (/^(?:for|from|of|on|at|that|and|or|than|like|about)$/.test(token.text))
      return token.text === 'and' || token.text === 'or' ? '' : 'other';
  }
  return '';
}
