import { isDescribed, isDirective, isNote, startsClause, tokenBefore } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

const ruled = (hit: Hit, scene: CueScene): boolean =>
  !scene.unit.unit.question &&
  !isDescribed(hit, scene) &&
  (isDirective(hit, scene) || startsClause(hit, scene) || isNote(scene));
/** "passwords hashed with bcrypt", "must be hashed with bcrypt"; "is hashed with bcrypt" tells what is there. */
const settles = (hit: Hit, scene: CueScene): boolean => {
  const { tokens, unit } = scene.unit;
  if (unit.question) return false;
  const before = tokenBefore(tokens, hit.from)?.text ?? '';
  return !/^(?:is|are|was|were|been|gets?|got|already|currently|have|has|i|we|i've|we've|that|which)$/.test(before);
};

/** Which form data and code take: types, units, threads, names, and what everything goes through. */
export const CODE_SHAPE = defineCues('constraints', [
  {
    id: 'constraints/done-with',
    weight: 2.4,
    reason: 'says by which means something is done',
    phrases: [
      '(hashed!|encrypted!|signed!|stored!|encoded!|compressed!|cached!|validated!|serialized!|parsed!|rendered!|built!|written!|implemented!|formatted!|generated!|typed!|styled!|tested!|managed!|deployed!|packaged!|authenticated!|handled!|protected!|secured!|wired!|mocked!) (with|using|via|through) (<tech>|<name>|bcrypt|argon2|argon2id|scrypt|aes|rsa|jwt|sha256|zod|plain|vanilla)',
      '(with|by) ** (instead of|rather than|in place of) (<word>|<name>)',
      '(trigger|call|fetch|send|load|get|read|sync|upload|talk|connect|do|do it|done|go|work|query|submit) ** (via|through|with|over|using) <word>? <word>? <word>? (api|apis|sdk|webhook|grpc|websocket|websockets|rest api|queue|message bus|event bus|graphql|cli|mqtt|soap)',
      '(via|through|over) (<tech>|<name>|the official) <word>? (api|sdk|client|driver|cli|library|adapter|binding|bindings)',
    ],
    unless: ['(error|fail|fails|failed|problem|issue|when|broken|currently|now) ** (via|through|with|over|using|with)'],
    when: (hit, scene) => settles(hit, scene) && ruled(hit, scene),
  },
  {
    id: 'constraints/one-way',
    weight: 2.5,
    reason: 'lays down one way for everything',
    phrases: [
      '(everything|all|every <word>|calls|requests|strings|access|traffic|queries|dates|money|errors|logs|logging|writes|reads|any <word>) ** (goes|go|pass|passes|routed|run|runs) (through|via|into|over) (<word>|<name>)',
      '(in|as|with|using) (<word>|<name>) (everywhere|throughout|across the board|in all places|across the app|across the codebase)',
      ',! never (<word>|<name>)',
      '(as|in) (integers|integer|cents|decimal|decimals|bigint|utc|epoch|epoch millis|iso <num>|iso8601|iso dates|uuid|uuids|enum|enums|minor units|base64|utf-8|utf8|strings|milliseconds|ms|si units|metric units) (,!|everywhere|not|never|only|please|throughout|.!|;!)',
      '(names|identifiers|variables|variable names|strings|logs|log messages|code|column names|commit messages|labels|keys) (in|are in|must be in|should be in|stay in) @language',
      '(from|to|in|on) (a|its|the)? (separate|background|worker|own|dedicated|second) (thread|process|worker|task|queue|job|transaction|connection|goroutine|coroutine|container)',
      '(in|into|under) (a|its|their|own|separate)? (subdirectory|subdirectories|subfolder|subfolders|sub folder|sub directory)',
      '(as|with) (a|an|the)? (suffix|prefix|postfix)',
      '(suffix|prefix) (it|them|all|each|every|new|names|the|branch|table|tables|keys) <word>? (with|by)',
    ],
    unless: [
      '(user|users|customer|customers|page|cursor|mail|mails) ** (goes|go|pass|passes) (through|via|into|over)',
      '(lower|upper) case everywhere',
      'never (bad|ugly|messy|dirty|sloppy|poor|wrong|again|mind|before|worked|had|been)',
    ],
    when: (hit, scene) => settles(hit, scene) && ruled(hit, scene),
  },
  {
    id: 'constraints/not-altered',
    weight: 2.6,
    reason: 'says what has to stay as it is',
    phrases: [
      "(existing|current|tests|test|code|file|files|api|schema|signature|signatures|interface|names|tables|columns|config|behavior|contract|url|urls|routes|format|<code>|<path>|migrations|docs|layout|output|ids|endpoint|endpoints) ** (should not|shouldn't|must not|mustn't|may not|can't|shall not|are not to|is not to|need not) (be)? (@alter|altered|affected|taken|adapted)",
      '(existing|current|public|default|present|old|legacy|original) ** (stays|remains|must survive|has to stay|have to stay|stay|remain|remain valid|keeps working|keep working|continue to work|must continue)',
      '(nothing|no file|no files|no other|none of) ** (may|must|should|is to|shall|can) (change|be changed|be touched|break|be modified|move|be renamed|be affected)',
    ],
    unless: ['(modal|page|popup|message|error|banner|screen|value|dropdown) ** (stays|remains|remain|stay)', 'why'],
    negation: 'ignored',
    when: (_hit, scene) => !scene.unit.unit.question,
  },
  {
    id: 'constraints/may-not-do',
    weight: 2.4,
    reason: 'forbids a side effect',
    phrases: [
      "(query|migration|function|script|job|process|import|export|call|thread|loop|service|worker|handler|code|tests|build|request|component|hook|it) (may not|must not|mustn't|should not|shouldn't|may never|must never) (lock|block|hold|wait|read|copy|load|allocate|mutate|need|require|poll|hit|write|open|spawn|leak|log|store|cache|touch|re-render|rerender|cost|slow|exceed|depend|know|import|call)",
      '(compile!|compiles!|build!|builds!|lint!|pass!|passes!) (cleanly)? (with|under|without|on|against) (-!|<code>|<tech>|<word>) ',
    ],
    when: (_hit, scene) => !scene.unit.unit.question,
    negation: 'ignored',
  },
  {
    id: 'constraints/as-kind',
    weight: 2.4,
    reason: 'says in which form the code is wanted',
    phrases: [
      '^as (a|an|one)? <word>? <word>? (shortcode|plugin|extension|module|component|macro|script|cli|hook|middleware|package|library|service|function|class|filter|decorator|directive|provider|lambda|cron job|cronjob|daemon|trigger|view|procedure|stored procedure|bookmarklet|userscript|addon|crate|gem|docker image|container|playbook|role|chart|action|workflow|stylesheet|mixin|one liner|web component|custom element)',
      '(in the form of|in form of|as a form of) ** (shortcode|plugin|extension|module|component|setup|macro|script|cli|hook|package|library|service|function|class|container|chart|playbook)',
      '^in (<tech>|<name>) (<num>|please|,!|.!|with|only)?',
    ],
    unless: [
      '^as a (user|developer|customer|admin|result|workaround|test|first)',
      '^in (<tech>|<name>) (<word>|<name>) (is|are|does|has|fails|the)',
    ],
    when: (hit, scene) => isNote(scene) && !scene.unit.unit.question && scene.unit.tokens.length <= hit.to + 6,
  },
]);
