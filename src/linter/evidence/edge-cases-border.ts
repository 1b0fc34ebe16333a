import { isNote } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';
import { isReport, isRule, isSubject } from './edge-cases-rule.ts';

/** Words with a prefix that says that something is off: "unpaid", "mistyped", "unterminated". */
const OFF =
  /^(?:un(?:[a-z]{2,}(?:ed|able|ible)|paid|sent|seen|sold|born)|mis[a-z]{3,}(?:ed|ing)|mal[a-z]{3,}ed|non[a-z]{4,}|overlong|overdue|over[a-z]{3,}ed)$/;
const NOT_OFF =
  /^(?:understand\w*|united|unified|underlined|unused|unlimited|untracked|unchanged|unstyled|unauthorized|untouched|uncommented|unneeded|unrelated|uncommitted|unstaged|unwanted|undesired|unavoidable|overloaded|overlayed|mistaken|overrided|nonetheless)$/;
const OUTCOME =
  /^(?:is|are|gets?|goes|go|stays?|counts?|must|should|may|can|shall|keeps?|becomes?|remains?|shows?|returns?|throws?|raises?|has|have|means?|end|ends|appears?)$/;
const REACH = 10;

/** "unpaid orders are released after a day": a subject that is off, and its fate. */
function findMisfit(scene: CueScene): Hit | undefined {
  const { tokens } = scene.unit;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || !OFF.test(token.text) || NOT_OFF.test(token.text)) continue;
    const hit = { from: i, to: i + 1 };
    if (!isSubject(hit, scene) || !isRule(hit, scene)) return undefined;
    for (let j = i + 2; j < tokens.length && j <= i + REACH; j++)
      if (OUTCOME.test(tokens[j]?.text ?? '')) return { from: i, to: j + 1 };
  }
  return undefined;
}

/** Values on a border, cases to keep in mind, things that shall still work. */
export const BORDERS = defineCues('edge_cases', [
  {
    id: 'edge_cases/border-value',
    weight: 2.2,
    reason: 'says on which side of a border a value lies',
    negation: 'ignored',
    phrases: [
      '(exactly|precisely|just) <num> <word>? ** (counts|count|valid|included|include|still|belongs|belong|allowed|passes|goes|rejected|excluded|already|not|falls)',
      '<num> (itself|exactly|inclusive|exclusive|included|excluded) ** (is|are|counts|must|should|belongs|still|valid)',
      '<num> (is|are|counts as|count as|should be|must be) (still|also|not|no longer|already)? (valid|allowed|legal|invalid|illegal|included|inclusive|excluded|ok|okay|fine|error|legit|accepted|rejected|adult|free)',
      '(up to and including|strictly less|strictly greater|strictly more|strictly before|strictly after|inclusive on both|both ends (of|are|count|inclusive)|both bounds|both limits|half open)',
      '(round|rounds|rounded|rounding) (half|to even|away from|toward|towards|up at|down at)',
      '(half a cent|half cent|fraction of cent|fractions of cent|fractional cents|lost cent|missing cent|remaining cent|leftover cent)',
      '(remainder|rest|leftover|odd one out|last chunk|last batch|last partial) ** (goes|go|stays|must|should|is|gets|added|shorter|smaller|may)',
      '(below|under|above|over|beyond|past|after|before|outside) <num> <word>? <word>? (is|are|gets|get|counts|count|must|should|becomes|will|no)',
      '(no more than|not more than|at most|never more than|max|maximum) <num> <word> ** (then|otherwise|else|rest|others|further|after that)',
    ],
    unless: [
      '(test|tests) (pass|passes|green)',
      '(coverage|lighthouse|latency|p95|p99)',
      'rest (api|apis|and|endpoint|endpoints|service|call|interface|server|controller|client|backend)',
      'rest (thing|things)',
      'rest of (app|application|site|page|project|code|codebase|program|system|ui|work)',
    ],
    when: isRule,
  },
  {
    id: 'edge_cases/misfit',
    weight: 2.1,
    reason: 'says what happens to the odd one',
    find: findMisfit,
  },
  {
    id: 'edge_cases/reckons-with',
    weight: 2,
    reason: 'asks to reckon with an unusual case',
    negation: 'ignored',
    phrases: [
      "(cope with|deal with|account for|allow for|cater for|watch for|watch out for|look out for|take care of|take care with|think about|think of|mind!|beware of|careful with|careful about|consider!|don't forget|not forget|keep in mind|bear in mind|ready for|prepare for|plan for|reckon with|expect!|assume!|robust against|resilient to|safe against|protect against|guard against|withstand|survive|tolerate) ** (@edge-odd|second|same|never|without|closed|locked|deleted|beyond|umlauts|accents)",
      '^(consider|think of|mind) <word> (with|without|that|who|whose) <word>',
      '^(and|but|or)? (what about|how about|and|or) (when|if|with|in|on)? ** (@edge-odd|outside|without|twice)',
    ],
    unless: ['(consider|think about|think of) (adding|using|whether)'],
    when: (hit, scene) => scene.unit.tokens.length >= 5 && !isReport(scene) && scene.unit.tokens.length > hit.to - 1,
  },
  {
    id: 'edge_cases/what-about',
    weight: 2.2,
    reason: 'asks about a special case',
    negation: 'ignored',
    phrases: [
      '^(what about|how about|and what about|what happens to|what happens with|what becomes of|what of) ** (@edge-odd|@edge-apart|outside|not|no|last|first|old|zero|still|during|while)',
    ],
    unless: ['(what about|how about) (we|i|you|just|adding|using)'],
    when: (_, scene) => scene.unit.tokens.length >= 4,
  },
  {
    id: 'edge_cases/still',
    weight: 1.3,
    reason: 'says what shall hold all the same',
    negation: 'ignored',
    phrases: [
      '(must|should|shall|has to|have to|needs to|may|can) still <word>',
      'still (works|shows|counts|loads|opens|gets|valid|allowed|applies|runs|returns|starts|passes)',
      '(nevertheless|nonetheless|all the same|even then)',
    ],
    unless: ['still (fails|not|broken|the same)'],
    when: (_, scene) => isNote(scene) && !isReport(scene),
  },
]);
