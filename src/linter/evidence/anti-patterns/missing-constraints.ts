import { SMALL, SUBSTANTIAL } from '../../lexicon/constraints-artifacts.ts';
import { isGeneric } from '../../lexicon/generic-words.ts';
import type { AntiPatternJudge, AntiPatternScene } from '../anti-patterns.ts';
import { BUILD_STEMS } from '../clause.ts';
import type { UnitFacts } from '../facts.ts';

/** Verbs that mostly stand for work of some size. */
const LARGE_VERB =
  /^(?:implement|build|develop|design|create|program|clone|scaffold|code|refactor|migrate|rewrite|port|restructure|integrate|incorporate)$/;
const WISH = /^(?:needs?|want|looking|wanna|requires?)$/;
/** "start with the parser implementation": the work is named by a noun. */
const BEGINS = /^(?:start|begin|continue|proceed|go|do|work|move)$/;
const WORK_NOUN =
  /^(?:implementation|integration|migration|development|refactoring|refactor|rewrite|redesign|rework|port)$/;
/** A request of so few words can hardly say how. */
const BRIEF = 14;
/** What a nameless piece of work counts. */
const NAMED_WORK = 2.2;
/** Questions that ask for a deed: "can you add …?" */
const REQUEST = /^(?:can|could|would|will|please)$/;
/** How far from the verb its object is looked for, in tokens. */
const REACH = 8;

/** Something non-trivial is asked with no limit on how, and no codebase to infer it from. */
export const judgeMissingConstraints: AntiPatternJudge = (scene) => {
  const { components, units } = scene;
  if (components.constraints.present)
    return {
      strength: 0,
      reason: 'there are limits on how it may be solved',
      evidence: components.constraints.evidence.slice(0, 1),
    };
  const said = units.length > 0 ? units : scene.ignored.map((i) => i.unit);
  const asks = said.map((unit) => ({ unit, size: sizeOfAsk(unit) })).sort((a, b) => b.size - a.size);
  const largest = asks[0];
  if (!largest || largest.size <= 0) return { strength: 0.05, reason: 'nothing sizeable is asked for', evidence: [] };
  const brief = scene.doc.words <= BRIEF ? 0.5 : 0;
  const sum = -2.1 + largest.size + brief - knownGround(scene) - (components.constraints.strength >= 0.35 ? 0.8 : 0);
  const strength = 1 / (1 + Math.exp(-sum));
  const { from, to } = largest.unit.unit;
  const evidence = [
    {
      from,
      to,
      quote: scene.doc.text.slice(from, to),
      reason: 'asks for something that can be built in many ways',
      strength,
    },
  ];
  return {
    strength,
    reason:
      strength >= 0.5
        ? 'nothing says how it may be solved, and there is no code to infer it from'
        : 'the ask is small, or there is code to infer limits from',
    evidence,
  };
};

/** How much building a unit asks for, as log-odds: 0 for none. */
function sizeOfAsk({ tokens, askVerb, unit }: UnitFacts): number {
  const wish = askVerb >= 0 ? -1 : tokens.findIndex((t, i) => i < 6 && WISH.test(t.text));
  const at = askVerb >= 0 ? askVerb : wish;
  const verb = tokens[at];
  if (!verb) return 0;
  if (BEGINS.test(verb.text)) {
    const named = tokens.slice(at + 1, at + 1 + REACH).some((t) => WORK_NOUN.test(t.text));
    return named ? NAMED_WORK : 0;
  }
  if (unit.question && !REQUEST.test(tokens[0]?.text ?? '')) return 0;
  if (askVerb >= 0 && !BUILD_STEMS.has(verb.stem) && !LARGE_VERB.test(verb.text)) return 0;
  let object: 'large' | 'small' | 'other' = 'other';
  let definite = false;
  for (let i = at + 1; i < tokens.length && i <= at + REACH; i++) {
    const token = tokens[i];
    if (
      !token ||
      /^(?:for|to|in|from|of|that|which|with|so|on|at|and|as|by|into|using|where|who|when)$/.test(token.text) ||
      /^[.,:;!?(]$/.test(token.text)
    ) {
      if (i > at + 1) break;
      continue;
    }
    if (/^(?:the|this|these|those|it|them)$/.test(token.text) && i <= at + 2) definite = true;
    if (SMALL.has(token.stem)) object = 'small';
    else if (SUBSTANTIAL.has(token.stem)) object = 'large';
  }
  const content = new Set(
    tokens
      .slice(at + 1)
      .filter((t) => t.kind === 'word' && !isGeneric(t))
      .map((t) => t.stem),
  ).size;
  if (object === 'small') return content >= 12 ? 1 : 0.5;
  if (wish >= 0) return object === 'large' && !definite ? 2.6 : 0;
  const large = LARGE_VERB.test(verb.text) || (verb.text === 'set' && tokens[at + 1]?.text === 'up');
  return (object === 'large' ? 2.8 : 0.8) + (large ? 0.7 : 0) + (content >= 5 ? 0.5 : 0) - (definite ? 1.2 : 0);
}

/** What lets the assistant infer how things are done here: files, code, a named stack, the present state. */
function knownGround({ doc, units, components }: AntiPatternScene): number {
  let ground = doc.code.length > 0 ? 2.5 : 0;
  const named = units.reduce(
    (sum, u) => sum + u.tokens.filter((t) => t.kind === 'path' || t.kind === 'code' || t.kind === 'url').length,
    0,
  );
  const techs = new Set(units.flatMap((u) => u.tokens.filter((t) => t.tech).map((t) => t.text))).size;
  ground += Math.min(3, named * 1.5) + Math.min(1.5, techs * 0.5);
  if (components.context.present) ground += 1;
  if (units.some((u) => u.tokens.some((t) => /^(?:our|existing|current|currently|already)$/.test(t.text))))
    ground += 0.8;
  return ground;
}
