import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../parse/tokens.ts';
import { hasObject, isDirective, isNote, startsClause, tokenBefore } from './clause.ts';
import { rulesOut } from './constraints-without.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

/** What follows "don't" when nothing is forbidden. */
const MILD = wordSet(
  "bad ugly messy dirty sloppy poor panic bother know understand think worry hesitate have see like care mind work get forget be feel believe really seem matter exist show remember need expect ask'em stop lose leak fail crash hang miss sleep give tell explain say summarize elaborate repeat answer apologize captured sent shown called reached seen used worked tested touched finished displayed",
);
/** Nouns after "no" that say what is the case, not what is forbidden. */
const ABSENT = wordSet(
  'pressure rush hurry offense with visual particular more less security acceptance criterion bug bugs comment comments jargon prose markdown apologies yes needed required errors crash crashes longer one idea per a an matter problem problems error errors issue issues way clue doubt luck success result results response output need worries question questions reason thanks wonder effect such constraint constraints restriction restrictions requirement requirements preference example examples limit limits context access data difference success warning warnings feedback sense evidence changes not but and or if i it you we is are data stack trace log logs message messages match matches record records row rows more nothing rush deadline hurry format tests test criteria',
);
const HAVING = wordSet(
  "or yes more there is are was were has have had got get gets shows show with see says said returns return gives found find i've 's there's but say vs over make makes means",
);

/** What must not be done or used. */
export const FORBID = defineCues('constraints', [
  {
    id: 'constraints/forbids',
    weight: 3,
    reason: 'forbids something',
    phrases: [
      "(do not|don't|never) <word>",
      '(avoid|refrain from|stay away from|steer clear of) <word>',
      '(avoid|refrain from) <name>',
    ],
    unless: [
      "(don't|do not|never) (know|understand|hesitate|forget) (how|what|why|which|to|if)",
      'avoid (bug|error|problem|issue|mistake|duplicate|this|that|it)',
      "(do not|don't|never) (make|do) (mistakes|mistake|errors|anything wrong|that|it|this)",
      "(never|not|don't) (fail|crash|go wrong|break down|did|happen|do that|do it)",
    ],
    negation: 'ignored',
    when: (hit, scene) => startsClause(hit, scene) && forbidsMuch(hit, scene),
  },
  {
    id: 'constraints/must-not',
    weight: 2.6,
    reason: 'forbids something',
    phrases: [
      "(must not|mustn't|must never|should never|is not allowed|are not allowed|not allowed to|is forbidden|are forbidden|can't be changed|can't change|are off limits|is off limits|is not permitted|not permitted) <word>?",
      "(make|be) (sure|careful|certain) ** (not|n't|nothing|never|don't|doesn't) * @alter",
      '(may! not|may! never) (be|use|exceed|block|loop|call|allocate|contain|depend|rely|access|write|take|go|@alter)',
      "(i|we) (do not|don't|would not|wouldn't) (want|wish) * (you to|any|another|more|extra|a|an|the|new) <word>",
      "(i|we) (do not|don't) want to (use|add|@alter|repeat|repeatedly|rewrite|install|depend|rely|maintain|pay|introduce|expose)",
      "(make|ensure) * (does not|doesn't|not|never) (break|change|affect|rely|depend|interfere|require|introduce|touch)",
      '(ensure|so as|careful|so) (not to|to not) <word>',
      "(can't|can not|may not) (use|install|add|rely|modify|touch|upgrade|assume|depend|exceed|introduce|switch|move to|require|call out|leave|cost|take more|take longer|break|be changed|be modified|be altered|be renamed|be touched|be upgraded|be replaced)",
      "(you|we) (should not|shouldn't|must not|mustn't|are not to|shall not|ought not to|should never|must never) (be|use|add|change|touch|@alter|need|rely|move|create|make|write|depend|call|store|log|expose)",
      '(without|not) (interfering|affecting|hampering|impacting) ',
    ],
    unless: [
      '(never|not) (be)? (fail|crash|go wrong|be forgotten|forgotten|break down|happen|lose|lost|corrupt|leak|hang|duplicated|sent|shown|displayed|visible|possible|empty|null|negative|clickable)',
      'want to keep',
    ],
    negation: 'ignored',
  },
  {
    id: 'constraints/should-not',
    weight: 1.1,
    reason: 'forbids something',
    phrases: [
      "(should not|shouldn't|shall not|need not to) (be)? <word>",
      '(is|are) not to be <word>',
      "(should not|shouldn't|shall not) (be)? (change|changed|modified|touched|used|use|need|require|depend|rely|renamed|removed|added|broken|break|affect|duplicate|mutate|block|hard coded|hardcoded)",
      "(can't|can not) (access|run|pull)",
    ],
    negation: 'ignored',
    when: (hit, scene) =>
      scene.unit.section === 'constraints' ||
      !/\b(?:happen|crash|fail|possible|occur|error)/.test(scene.unit.tokens[hit.to - 1]?.text ?? ''),
  },
  {
    id: 'constraints/without',
    weight: 2.7,
    reason: 'rules out a means or a side effect',
    phrases: ['without (<word>|<code>|<path>)'],
    unless: [
      'without (success|luck|avail|error|problem|issue|fail|effect|reason|result|it|this|that|them|one|doubt|question|saying|having)',
    ],
    negation: 'ignored',
    when: (hit, scene) =>
      rulesOut(hit, scene) &&
      !/^(?:users?|customers?|i|they|it)$/.test(scene.unit.tokens[0]?.text ?? '') &&
      (scene.unit.askVerb >= 0 ||
        startsClause(hit, scene) ||
        isDirective(hit, scene) ||
        isNote(scene) ||
        /^(?:how|is|can|could|any|what)$/.test(scene.unit.tokens[0]?.text ?? '')),
  },
  {
    id: 'constraints/no-means',
    weight: 2.6,
    reason: 'rules out a means',
    signs: ['no'],
    find: findNo,
  },
  {
    id: 'constraints/ignores',
    weight: 2.1,
    reason: 'leaves something out',
    phrases: ['(skip!|leave! out|leave! aside|ignore! the!|omit!|spare! me!) (<word>|<tech>|<path>)'],
    when: startsClause,
  },
]);

/** "don't know" forbids nothing; "don't touch the router" does. */
function forbidsMuch(hit: Hit, { unit }: CueScene): boolean {
  const verb = unit.tokens[hit.to - 1];
  if (!verb || MILD.has(verb.text)) return false;
  return (
    unit.tokens.length > hit.to &&
    !/^(?:it|this|anything wrong)$/.test(
      unit.tokens
        .slice(hit.to)
        .map((t) => t.text)
        .join(' '),
    )
  );
}

/** "no malloc", "no new crates", "no lock for longer than 2 s": at the head of a clause, not "there is no …". */
function findNo(scene: CueScene): Hit | undefined {
  const { tokens } = scene.unit;
  if (scene.unit.unit.question) return undefined;
  for (const [i, token] of tokens.entries()) {
    if (token.text !== 'no' || token.kind !== 'word') continue;
    const before = tokenBefore(tokens, i);
    if (before !== undefined && HAVING.has(before.text)) continue;
    const atHead = before === undefined || startsClause({ from: i, to: i + 1 }, scene);
    const after = nounAfter(tokens, i + 1);
    if (
      /^(?:is|are|was|were|gets?|matching|matches|found|shown|appears?|happens?|works?|exists?)$/.test(
        tokens[tokens.indexOf(after as Token) + 1]?.text ?? '',
      )
    )
      continue;
    if (
      !atHead ||
      !after ||
      (after.text === 'function' && tokens[tokens.indexOf(after) + 1]?.text === 'clause') ||
      ABSENT.has(after.text) ||
      after.kind === 'punct' ||
      after.kind === 'placeholder'
    )
      continue;
    if (!isNote(scene) && before === undefined && !hasObject({ from: i, to: i + 1 }, scene)) continue;
    return { from: i, to: tokens.indexOf(after) + 1 };
  }
  return undefined;
}

function nounAfter(tokens: readonly Token[], from: number): Token | undefined {
  for (let i = from; i < tokens.length && i < from + 3; i++)
    if (!/^(?:new|extra|additional|more|other|custom|external|further|real|manual)$/.test(tokens[i]?.text ?? ''))
      return tokens[i];
  return tokens[from];
}
