import { stemmer } from 'stemmer';

/** British to American, whole words that no rule below covers. */
const AMERICAN: Readonly<Record<string, string>> = {
  behaviour: 'behavior',
  behaviours: 'behaviors',
  colour: 'color',
  colours: 'colors',
  favour: 'favor',
  honour: 'honor',
  flavour: 'flavor',
  neighbour: 'neighbor',
  labelled: 'labeled',
  labelling: 'labeling',
  cancelled: 'canceled',
  cancelling: 'canceling',
  modelled: 'modeled',
  modelling: 'modeling',
  travelled: 'traveled',
  centre: 'center',
  centred: 'centered',
  licence: 'license',
  catalogue: 'catalog',
  dialogue: 'dialog',
  programme: 'program',
  cheque: 'check',
  grey: 'gray',
  artefact: 'artifact',
  artefacts: 'artifacts',
  defence: 'defense',
  fulfil: 'fulfill',
  judgement: 'judgment',
  whilst: 'while',
  organisation: 'organization',
  organisations: 'organizations',
  serialiser: 'serializer',
  initialiser: 'initializer',
  tokeniser: 'tokenizer',
  synchronised: 'synchronized',
  analyse: 'analyze',
  analysed: 'analyzed',
  analyser: 'analyzer',
};

/** Words that people type without their apostrophe, and common slips. */
const MENDED: Readonly<Record<string, string>> = {
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  cant: "can't",
  cannot: "can't",
  wont: "won't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  shouldnt: "shouldn't",
  wouldnt: "wouldn't",
  couldnt: "couldn't",
  mustnt: "mustn't",
  hasnt: "hasn't",
  havent: "haven't",
  lets: "let's",
  pls: 'please',
  plz: 'please',
  plase: 'please',
  ive: "i've",
  thats: "that's",
  im: "i'm",
  funtion: 'function',
  fucntion: 'function',
  teh: 'the',
  w: 'with',
  wo: 'without',
  bc: 'because',
  cuz: 'because',
  u: 'you',
  b4: 'before',
  thru: 'through',
  ppl: 'people',
  yr: 'year',
  yrs: 'years',
  pw: 'password',
  pws: 'passwords',
  db: 'database',
  repo: 'repository',
  env: 'environment',
  config: 'configuration',
  pwd: 'password',
  pwds: 'passwords',
  auth: 'authentication',
  params: 'parameters',
  param: 'parameter',
  args: 'arguments',
  msg: 'message',
  msgs: 'messages',
  err: 'error',
  secs: 'seconds',
  sec: 'seconds',
  mins: 'minutes',
  dir: 'directory',
  dirs: 'directories',
  ver: 'version',
  deps: 'dependencies',
  dep: 'dependency',
};

const IZE = /(?<=[a-z]{3})is(e|ed|es|er|ers|ing|ation|ations)$/;
/** Words in -ise that are not British spellings of -ize. */
const NOT_IZE = new Set([
  'promise',
  'promises',
  'promised',
  'otherwise',
  'exercise',
  'exercises',
  'precise',
  'raise',
  'raises',
  'raised',
  'raising',
  'noise',
  'concise',
  'wise',
  'enterprise',
  'expertise',
  'advise',
  'advised',
  'revise',
  'revised',
  'supervise',
  'surprise',
  'surprised',
  'compromise',
  'compromised',
  'franchise',
  'premise',
  'likewise',
  'rise',
  'rises',
  'rising',
  'arise',
  'arises',
  'comprise',
  'disguise',
  'advertise',
  'improvise',
  'paradise',
  'device',
]);

/** Where Porter's rules part a word from its own forms. */
const REJOINED: Readonly<Record<string, string>> = { ad: 'add' };
/** And where they join what is different: "acceptance" of work is a test, to accept is none. */
const APART = new Set(['acceptance']);

const known = new Map<string, string>();
const KNOWN_LIMIT = 20_000;

const replaced = new Map([...Object.entries(AMERICAN), ...Object.entries(MENDED)]);
const normalized = new Map<string, string>();

/** A lower-case word in American spelling, with common contractions and slips mended. Remembered. */
export function normalizeWord(word: string): string {
  const before = normalized.get(word);
  if (before !== undefined) return before;
  const british = word.length > 6 && word.length < 24 && !NOT_IZE.has(word);
  const made = replaced.get(word) ?? (british ? word.replace(IZE, 'iz$1') : word);
  if (normalized.size >= KNOWN_LIMIT) normalized.clear();
  normalized.set(word, made);
  return made;
}

/** True for "library's", false for "it's". */
export const isPossessive = (word: string): boolean => word.endsWith("'s") && !CONTRACTED.has(word);
/** "library's" is a form of "library"; "it's" and "don't" stay as they are. */
const bareOf = (word: string): string => (word.endsWith("'s") && !CONTRACTED.has(word) ? word.slice(0, -2) : word);
const CONTRACTED = new Set("it's that's what's there's here's where's who's how's when's let's he's she's".split(' '));

/** Porter stem, remembered. Words over 40 characters are left as they are. */
export function stemOf(word: string): string {
  const stem = known.get(word);
  if (stem !== undefined) return stem;
  if (APART.has(word)) return word;
  const bare = bareOf(word);
  const raw = bare.length > 40 || bare.includes("'") ? bare : stemmer(bare);
  const made = word.startsWith('add') ? (REJOINED[raw] ?? raw) : raw;
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(word, made);
  return made;
}
