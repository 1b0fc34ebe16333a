import { type CueScene, defineCues, type Hit } from './cue.ts';
import { isStrongAt } from './examples-concrete.ts';
import { sampleAfter } from './examples-literal.ts';
import { distinctValues } from './examples-worked.ts';

/** Samples of data: a line of a file, a message, a call, under their name or as they are. */
export const DATA = defineCues('examples', [
  {
    id: 'examples/sample-named',
    weight: 2.5,
    reason: 'gives a sample under its name',
    phrases: [
      '(typical|real|actual|weirdest|worst|common|usual|representative|original|anonymized|sample|example|realistic|legacy|recorded|captured|known|nasty|tricky|shortest|longest) @sample-of ** (is|are|was|:|=|looks like|reads|would be|could be|goes)',
      '@sample-of @sample-of? (example|sample|excerpt|extract)',
      '(one|each|every|single|first|last|typical) @sample-of (from|of|in) ** (is|looks|:|reads|was|goes)',
      '(response|request|payload|message|answer|reply|row|line|record|output|body|header) (from|of|by|to|in|we get) ** (is|was|looks like|reads|:|are)',
      "(here is|here are|here's|this is|these are|below is|following is) (typical|real|one|sample|example|actual|two|three|few|such)? @sample-of",
      '(for reference|as sample|by way of example|by way of illustration|to illustrate|illustration|sample|specimen|copy paste|copied from) ',
    ],
    unless: [
      '(sample|example) (project|app|rate|size|code|data set|page|program)',
      '(error|exception|trace|traceback|stack)',
    ],
    when: (hit, scene) =>
      !scene.unit.unit.question &&
      (sampleIn(scene, hit) || rawAt(scene) !== undefined) &&
      !scene.unit.tokens.some((t) => TROUBLE.test(t.text)),
  },
  {
    id: 'examples/raw',
    weight: 2.2,
    reason: 'spells out a piece of data',
    find: (scene) => rawAt(scene),
  },
  {
    id: 'examples/i-mean',
    weight: 2.5,
    reason: 'shows by values what is meant',
    phrases: [
      "(i mean|we mean|meaning!|is meant|have in mind|i am after|i'm after|we're after|i am thinking of|i picture|as in|namely!|in the sense of|way i want|way we want|way i like|way i need|how i want|how we want|how i like|i imagine|want it like|want them like|want it to read|want it to look|like these|like this|like so|along the lines of|to the tune of|reads like|read like|looks like|look like|goes like|go like|styled like|shaped like|something like|in this style|in this form|in this shape|of this kind|this way|such that) ** (<quote>|<code>|<num>)",
      '(have|has|in|take|use|of|follow) (form!|format|shape|style|pattern|syntax|notation|scheme) (<quote>|<code>)',
      '(is|are|be) (formatted|stored|spelled|encoded|worded) (as|like) (<quote>|<code>)',
      '(style|format|form!|shape|pattern|scheme|convention|naming!|notation|layout|template|tone|wording|syntax) ** : (<quote>|<code>)',
      '(style|format|form!|shape|pattern|scheme|convention|naming!|notation|layout|template|tone|wording|syntax) (is|as|like|of|looks like|reads|would be|should be) (<quote>|<code>)',
    ],
    unless: [
      '(error|exception|crash|fails|failing|wrong|broken|currently|bug) ',
      '(i|we|they|users) think',
      'think (about|through|hard)',
    ],
    when: (hit, { unit }) =>
      !unit.unit.question &&
      (distinctValues(unit.tokens.slice(hit.from)) >= 2 ||
        unit.tokens.slice(hit.from).some((t) => t.kind === 'code' && /\s|\(.*\)|[<{=]/.test(t.text)) ||
        unit.tokens.slice(hit.to - 1).some((t) => t.kind === 'path' && /\d/.test(t.text)) ||
        strongIn(unit.tokens, hit.to - 1, hit.to + 1)),
  },
  {
    id: 'examples/pair',
    weight: 2.4,
    reason: 'shows how it is before and after',
    find: ({ unit }) =>
      (PAIRED.test(unit.unit.label) && unit.tokens.some((t) => t.kind === 'code' && /[\s(={<]/.test(t.text))) ||
      (NAMED_DATA.test(unit.unit.label) &&
        distinctValues(unit.tokens) >= 1 &&
        (strongIn(unit.tokens, 0, 8) || distinctValues(unit.tokens) >= 2) &&
        !unit.tokens.some((t) => TROUBLE.test(t.text))) ||
      ((IN_OUT.test(unit.unit.label) || IN_OUT.test(unit.unit.heading)) && isEntry(unit))
        ? { from: 0, to: unit.tokens.length }
        : undefined,
  },
  {
    id: 'examples/hits-and-misses',
    weight: 2.6,
    reason: 'shows a value that counts and one that does not',
    negation: 'ignored',
    phrases: [
      '(keep|match|accept|allow|include|find|hit|show|pass|take|catch|list) * (<quote>|<code>|<num>) ** (leave out|not|reject|exclude|skip|drop|hide|refuse|ignore|never|leaves out) * (<quote>|<code>|<num>)',
      '(<quote>|<code>|<num>) ** (valid|ok|fine|match|matches|allowed|accepted|counts|hit|good|legal|passes) ** (<quote>|<code>|<num>) ** (not|invalid|rejected|illegal|bad|fails|wrong|forbidden|miss)',
      '(reject|refuse|invalid|not|exclude|drop) * (<quote>|<code>) ** (keep|match|accept|allow|include|valid|but take) * (<quote>|<code>)',
    ],
    when: (hit, { unit }) => {
      const shown = unit.tokens.slice(hit.from, hit.to);
      return !unit.unit.question && distinctValues(shown) >= 2 && shown.some((_, i) => isStrongAt(shown, i));
    },
  },
]);

const TROUBLE = /^(?:error|errors|exception|crash|crashes|fails|failed|failing|trace|traceback|broken|wrong|panic)$/;
const NAMED_DATA =
  /\b(?:log line|log entry|line|entry|row|record|payload|packet|frame|filename|file name|query|question|transcript|test vector|vector|snippet|excerpt|commit message)$/;
const PAIRED =
  /^(?:before|after|old|new|from|to|was|becomes|good|bad|do|don't|wrong|right|correct|incorrect|yes|no|in|out|not|then|now|like|call|usage|instead|current|wanted|desired)$/;
const IN_OUT =
  /\b(?:going in|goes in|comes? out|coming out|sample|(?:yaml|json|csv|xml|toml|html|text|sql|file|line|string|log|environment|env)s? (?:in|out))\b|^(?:in|out|before|after)$/;
const RAW_MARK = /[<{|;=,:]/;
/** One run of characters that only data has: fields between separators, markup, a hex dump, a log line. Lengths are bounded. */
const RAW = [
  /(?<![\w"'(/])[\w.+-]{1,40}(?:[,;|][\w.+:" -]{0,40}){4,40}/,
  /<([a-z][\w-]{0,20})(?: [^<>]{0,60})?>[^<>]{0,80}<\/?\w/i,
  /\{ ?["'\w]{1,30} ?: ?["'\w[{-][^{}\n]{1,200}\}/,
  /\b[\w-]{1,20}=[\w"'.:/-]{1,30}(?:[ ,;&]{1,2}[\w-]{1,20}=[\w"'.:/-]{1,30}){2,12}/,
  /\b(?:0x[0-9a-f]{2}|[0-9a-f]{2})(?: (?:0x)?[0-9a-f]{2}){3,40}\b/i,
];
/** A line of a console tells where it was printed. */
const FILE_AND_LINE = /\w\.[a-z]{1,4}:\d+\b/i;
const WINDOW = 600;

/** Raw data in a sentence, unless it is code to mend or a message of trouble. */
function rawAt({ doc, unit }: CueScene): Hit | undefined {
  const text = doc.text.slice(unit.unit.from, Math.min(unit.unit.to, unit.unit.from + WINDOW));
  if (!/\d/.test(text) || (!RAW_MARK.test(text) && !/[0-9a-f]{2} [0-9a-f]{2} /i.test(text))) return undefined;
  if (unit.unit.question || unit.tokens.length === 0 || unit.tokens.some((t) => TROUBLE.test(t.text))) return undefined;
  if (FILE_AND_LINE.test(text)) return undefined;
  for (const pattern of RAW) {
    const found = pattern.exec(text)?.[0];
    if (found && /\d/.test(found) && isField(found) && !/[\w)\]]\(\s*[{[]/.test(text))
      return { from: 0, to: unit.tokens.length };
  }
  return undefined;
}

/** Prose with commas is no data: separators stand without spaces, most fields are short or have digits. */
function isField(found: string): boolean {
  if (/^[<{]/.test(found) || /=/.test(found) || /^(?:0x)?[0-9a-f]{2} /i.test(found))
    return !/[;(]\s|=>|:\s*[\w.]+\(|className|style=/.test(found);
  const fields = found.split(/[,;|]/);
  return !/[,;|] /.test(found.slice(0, -1)) && fields.filter((f) => /\d/.test(f)).length >= 2;
}

const sampleIn = ({ unit }: CueScene, hit: Hit): boolean =>
  sampleAfter(unit.tokens, hit.to, 8) &&
  (distinctValues(unit.tokens.slice(hit.from)) >= 2 || strongIn(unit.tokens, hit.to, unit.tokens.length));
const strongIn = (tokens: CueScene['unit']['tokens'], from: number, to: number): boolean =>
  tokens.some((_, i) => i >= from && i < to && isStrongAt(tokens, i));

/** A line of a file: `port: 80`, `HOST=a`. */
const isEntry = (unit: CueScene['unit']): boolean =>
  unit.tokens.length >= 1 &&
  unit.tokens.length <= 14 &&
  unit.tokens.some((t) => t.kind === 'number' || t.text === '=' || t.kind === 'code');
