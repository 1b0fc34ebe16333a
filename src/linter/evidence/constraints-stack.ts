import { FORMATS, VAGUE_MEANS } from '../lexicon/constraints-words.ts';
import { isGeneric } from '../lexicon/generic-words.ts';
import { isTechnology } from '../lexicon/technologies.ts';
import type { Token } from '../parse/tokens.ts';
import { BUILD_STEMS, CHANGE_STEMS, isDescribed, isDirective, isNote, startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

/** Means to build with: languages, frameworks, libraries, tools. */
export const STACK = defineCues('constraints', [
  {
    id: 'constraints/use',
    weight: 3,
    reason: 'says what to build it with',
    phrases: ['(use!|utilize!|employ!|leverage!|adopt!|rely on|stick to|stick with|go with|take advantage of)'],
    unless: ['use case', 'use (whatever|anything|what you)', 'want to use your', 'follow best practice'],
    when: (hit, scene) =>
      !scene.unit.unit.question && !isDescribed(hit, scene) && startsClause(hit, scene) && namesMeans(hit, scene),
  },
  {
    id: 'constraints/using',
    weight: 2.6,
    reason: 'says what to build it with',
    phrases: ['(using!|utilizing!|leveraging!|by means of|with the help of)'],
    unless: [
      '(is|are|am|be|been|was|were|it|its|not|avoid|stop|currently|already|when|while|error|after|of) using',
      'using (whatever|anything)',
      'using best',
    ],
    negation: 'ignored',
    when: (hit, scene) =>
      (hit.from === 0 ? scene.unit.tokens.length <= 12 : asksToMake(scene)) && namesMeans(hit, scene),
  },
  {
    id: 'constraints/should-use',
    weight: 2.7,
    reason: 'says what to build it with',
    phrases: [
      '(must|should|shall|has to|have to|need to|needs to|ought to) (use!|be used|be built|be written|be based|be implemented|be done|be made|be stored|be kept|go through|rely|come from|inherit|extend|implement|conform|follow|live|match)',
      "(i|we) (want|prefer|would like|'d like) * (to use!|using!)",
      "(we'll|we will|let's) use!",
    ],
    unless: ['best practice', '(how|what|which|where|when) * (should|to|do) '],
    when: (hit, scene) => !scene.unit.unit.question && namesMeans(hit, scene),
  },
  {
    id: 'constraints/instead',
    weight: 2.7,
    reason: 'prefers one means to another',
    phrases: [
      '(use!|using!|switch|call|rely) ** (instead of|rather than|in place of)',
      'prefer ** over',
      '(instead of|rather than) (use|using|write|writing|add|adding|create|creating|modify|modifying|call|calling|hard coding) ',
      '(use!|using!|do|make|call) ** instead',
      'in favor of',
    ],
    when: (hit, scene) => isDirective(hit, scene) || startsClause(hit, scene),
  },
  {
    id: 'constraints/prefer',
    weight: 2.3,
    reason: 'prefers one means to another',
    phrases: [
      '(prefer|preferred|preferably|ideally|favor) (<word>|<name>)',
      '(with|have) a? preference for',
      'if possible (with|use|without|in)',
      '(would|rather) (rather|prefer)',
    ],
    unless: ['(user|customer|patient|reader|their) prefer', 'prefer (good|clean|best)'],
  },
  {
    id: 'constraints/new-code-in',
    weight: 2.7,
    reason: 'names the language or framework for new code',
    find: findStack,
  },
  {
    id: 'constraints/program-kind',
    weight: 2.6,
    reason: 'names the language or framework for new code',
    phrases: [
      '^<tech> <version>? <tech>? @piece-kind',
      '(a!|an!) <tech> <version>? <tech>? (@program-kind|@piece-kind)',
    ],
    when: (hit, scene) =>
      !isFormat(scene.unit.tokens, hit) &&
      scene.unit.tokens[hit.from - 1]?.text !== 'have' &&
      (scene.unit.askVerb >= 0 ||
        /^(?:need|want|looking|like)$/.test(scene.unit.tokens[hit.from - 1]?.text ?? '') ||
        (hit.from < 2 && isNote(scene))),
  },
  {
    id: 'constraints/deploy-to',
    weight: 2.4,
    reason: 'names where it is to run',
    phrases: [
      '(deploy|host|run|publish|put|bring|move|get|ship|package|containerize|install|release|migrate|port|translate|rewrite|convert) ** (on|to|in|under|onto|with|into|over to) <tech>',
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
    weight: 1.2,
    reason: 'pins a version',
    phrases: ['<tech> v? <version>'],
    when: (_hit, scene) => !scene.unit.unit.question,
  },
  {
    id: 'constraints/version-note',
    weight: 1.1,
    reason: 'pins a version',
    phrases: ['^<tech> v? <version>'],
    when: (_hit, scene) => scene.unit.unit.index > 0 && scene.unit.tokens.length <= 14,
  },
]);

/** True when the unit asks for something to be made or changed. */
function asksToMake({ unit }: CueScene): boolean {
  const verb = unit.tokens[unit.askVerb];
  return verb !== undefined && (BUILD_STEMS.has(verb.stem) || CHANGE_STEMS.has(verb.stem));
}

/** True when a name or a telling noun follows soon: "use Redis", "using the input mocking functions", not "use good technologies". */
function namesMeans(hit: Hit, { unit }: CueScene): boolean {
  let seen = 0;
  for (let i = hit.to; i < unit.tokens.length && seen < 6; i++, seen++) {
    const token = unit.tokens[i];
    if (!token || token.kind === 'placeholder' || /^[.!?;]$/.test(token.text)) return false;
    if (/^(?:following|below|attached|above)$/.test(token.text)) return false;
    if (token.kind === 'code' || token.kind === 'path' || token.kind === 'url' || token.tech) return true;
    if (token.kind === 'word' && token.text.length > 2 && !isGeneric(token) && !VAGUE_MEANS.has(token.stem))
      return true;
  }
  return false;
}

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
      (builds && (into ? lead !== 'to' && lead !== 'into' : i - askVerb <= 8)) ||
      (changes && into) ||
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
  return techs > 0 && !context && techs + filler >= named.length * 0.7 ? { from: 0, to: tokens.length } : undefined;
}

/** The preposition right before the technology's noun phrase, `theirs` when it is somebody's, else ''. */
function leadOf(tokens: readonly Token[], at: number): string {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const token = tokens[i];
    if (!token || (token.kind === 'punct' && token.text !== '"')) return '';
    if (THEIRS.test(token.text)) return 'theirs';
    if (INTO.test(token.text)) return token.text;
    if (/^(?:for|from|of|on|at|that|and|or|than|like|about)$/.test(token.text)) return token.text;
  }
  return '';
}
