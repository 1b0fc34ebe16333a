import type { Token } from '../parse/tokens.ts';
import { startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

const told = (_hit: Hit, scene: CueScene): boolean => !scene.unit.unit.question || scene.unit.askVerb >= 0;

/** Forms of the answer that are named in passing: a piece alone, a block, a format, a second part. */
export const FORMS = defineCues('output_format', [
  {
    id: 'output_format/piece-alone',
    weight: 2.7,
    reason: 'says what to deliver and what to leave out',
    phrases: [
      '^(code|diff|patch|command|query|filter|formula|regex|hint|function|script|snippet|one liner|selector|expression|macro|sql|plan|table|list) (only!|alone!)',
      '(query|formula|regex|patch|diff|one liner|snippet|expression|code) alone!',
      '(only|just) (send!|give!|show!|paste!|post!|reply!|tell!|answer!) (me|us) (<word>|<code>)',
      '^(only|just) (send!|give!|paste!|post!|reply!|answer!|return!|output!) (<word>|<code>)',
      '(send!|give!|show!|paste!|post!|tell!|answer!|reply!|print!) (me|us|with)? (only|just|nothing but|no more than) (<word>|<code>)',
      'i (only|just) (need|want|care about|would like) <word>? @deliverable',
      'i (need|want|would like) (nothing but|only|just|no more than) <word>? @deliverable',
      '@deliverable ** (nothing else|nothing more|and that is it|and nothing|no more|no less)',
      "(don't|do not|no need to) (give|show|tell|reveal) (me|us)? <word>? (solution|answer|code|full code|fix)",
      "(don't|do not|no need to|without) (fix|fixing|repair|repairing|solve|solving|implement|implementing) (it|them|anything|that|yourself|yet|code)",
      '(hint|hints|hint only|nudge) (only|please|not|first)',
      '(yes or no|yes/no|one word answer|single word answer|true or false)',
      '(no|skip|spare me|drop|without|omit|leave out|cut) (any|the)? <word>? (jargon|apologies|apology|fluff|waffle|small talk|pleasantries|filler|preamble|intro|introduction|disclaimer|disclaimers|prose|commentary|narration|emojis|emoji|markdown|explanation|explanations|lecture|buzzwords|formulas|code fences|chit chat|marketing|certainly)',
      'no (comment|comments) (in|inside|please|pls|at all|needed|,)',
      'straight to (answer|point|code|result)',
    ],
    unless: [
      '(button|field|form|users|user|api|page|endpoint|function|app) ** (only|alone|nothing else)',
      '(yes or no|yes/no) (button|dialog|question|field|column)',
      '(lets|let|ask|asks|people|users|customers) ** yes or no',
      '(leave|leaves|left|let|stand|stands) ** alone',
      '(change!|touch!|modify!|edit!|update!|use!|fix!|read!|add!|import!|store!) * (only|just)',
      'print only',
    ],
    negation: 'ignored',
    when: told,
  },
  {
    id: 'output_format/in-one-block',
    weight: 2.6,
    reason: 'says how the code should be packed',
    phrases: [
      '(in|as) (a|one|a single|one single|single) (code block|block|paste|message|reply|answer|response|snippet)',
      '(in|as) (separate|own|two|three|several|individual) (code blocks|blocks|messages|snippets)',
      '(one|single) (file|block) (=|per|for each|for every|each)',
      '^one (<path>|<code>|.! h|file) , (one|and) ',
      '(one|single|combined) <word>? (sql|bash|shell|powershell|python) script',
      '(file name|filename|path) (as|in) (a)? (comment|heading|header) (at|on|above|line)?',
      '(file names|filenames|paths) (above|over|before|on top of) (each|every|the) ',
      '(in|as) (<num>|one|two|three) (file|files) ,',
      '(paste|copy and paste) (it|that|them|this|everything) (into|straight|directly|in|to)',
      '(i|we) can (paste|copy|copy paste|forward|send|drop|pipe|feed) ',
    ],
    unless: [
      '(user|users|customer|customers|exported!|uploaded!|stored!) ** (in|as) (one|a single)',
      '(in|as) one file (upload|import)',
    ],
    when: told,
  },
  {
    id: 'output_format/in-format',
    weight: 2.5,
    reason: 'names the format of the answer',
    signs: ['as', 'in'],
    find: findFormat,
  },
  {
    id: 'output_format/second-part',
    weight: 2.3,
    reason: 'says what the answer should hold besides',
    phrases: [
      '(plus|along with|together with|accompanied by|and also|and then|then|followed by|afterwards|+) (a|an|one|the|<num>|numbered|short|brief|second|quick|matching|corresponding|smallest)? <word>? (equivalent|call for each|click path|command to|commands|command with|call to|curl|curl command|diagram|explanation|note on|note about|test plan|how to run|rollback|rollback plan|undo script|checklist|link|links|list of|summary|rationale|table|estimate|recommendation|verdict|review|smallest fix|final query|fix in words)',
      '(curl|command|one liner|example call|snippet|diagram|link|source|reference|estimate|reason|line) (for|per|with|under|after|next to) (each|every) (<word>|<name>)',
      '(at|near) (the)? (end|bottom|top|beginning|start|very end) <word>? (summarize|give|write|list|tell|say|of your|of the answer|state|repeat)',
      '(summary|summaries|verdict|conclusion|tl dr|tldr|details|risks|answer|recommendation|code|diagnosis|explanation|fix) (first|last|at the end|at the bottom|at the top|below|on top|up front|upfront|comes first|comes last|comes next)',
      '(quote|cite|name|give|mention|include|reference|point to|point me to|show) <word>? (line|lines|line number|line numbers|file and line|source|sources|passage|docs page|link|links|url) (from|of|in|to|that|where|you|for|and|,)',
      '(link|links) to (docs|documentation|source|spec|rfc|page|official|manual)',
      '^along with (<word>|<name>)',
      'include (file name|filename|path|line number|status|quick|short|brief) ** (summary|status|name|reason|number)',
      '(with|in) percentages',
    ],
    unless: [
      '(click|clicking|button|page|header|navbar|user|users|app|form|menu|footer|sidebar) ** (link|links|table|list|summary|note|diagram)',
      '(add|show|display|render|insert|log) ** (link|table|list|line)',
      '(fix|code|summary|answer) below (is|does|fail|throw|,)',
      '(below|following|above) (is|are)',
    ],
    when: (hit, scene) =>
      told(hit, scene) &&
      (scene.unit.askVerb >= 0 || startsClause(hit, scene) || hit.from <= 4 || scene.unit.tokens.length <= 16),
  },
  {
    id: 'output_format/rates',
    weight: 2.5,
    reason: 'asks for a ranking or a rating',
    phrases: [
      '(rank!|rate!|score!|grade!|weigh!|prioritize!) (the|each|every|all|your|these|possible|them|possible causes)? <word>? (cause|causes|option|options|candidate|candidates|finding|findings|alternative|alternatives|idea|ideas|risk|risks|issue|issues|suggestion|suggestions|hypothesis|hypotheses|approach|approaches|problem|problems|library|libraries|solution|solutions)',
      '(bold|highlight|mark|star|underline) (the|your) (winner|favorite|pick|most|changed|changes|best)',
      '(in|as) (a|one) (matrix|ranking|scorecard|timeline|glossary|decision tree|flowchart|faq|gantt)',
      '(as|in form of|in the form of) (a)? <word>? (timeline|comments|inline comments|review comments|suggestions|todo comments|annotations|footnotes)',
    ],
    unless: [
      '(highlight|mark|bold) ** (cell|row|column|field|pixel|tile|grid|text)',
      '(page|app|user|users|component|leaderboard|table|shop) ** (rank|rate|score|sort|order)',
    ],
    when: told,
  },
  {
    id: 'output_format/listed-under',
    weight: 2.6,
    reason: 'stands under a line that says what to report',
    find: ({ unit }) =>
      unit.unit.kind === 'item' && REPORT_HEADING.test(unit.unit.heading) && unit.tokens.length >= 2 && !unit.unfilled
        ? { from: 0, to: unit.tokens.length }
        : undefined,
  },
]);

/** "Then summarise:", "After editing, report back:", "Your answer should have:". */
const REPORT_HEADING =
  /^(?:[\w ,/-]{0,40}\b)?(?:summari[sz]e|report back|reply with|answer with|respond with|hand over|tell me|give me|show me|send me|your (?:answer|reply|response|report|review) (?:should|must|has)|in your (?:answer|reply|response|report|review))\b/;

const FORMAT =
  /^(?:json|yaml|yml|csv|tsv|xml|html|toml|markdown|gherkin|mermaid|latex|tex|mdx|curl|pseudocode|pseudo|prose|tabs|bullets|sql|diff|asciidoc|rst|table|ascii)$/;
const WRITTEN =
  /^(?:generate|produce|write|draft|convert|translate|give|send|deliver|need|want|get|have|hand|create|make|prepare|show|explain|answer|reply|document|describe|list|summarize|turn|draw|export|present|put|rewrite)$/;

/** "produce the manifest in YAML", "… as yaml, one file": the format of what is written, not of what the program returns. */
function findFormat({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  if (unit.unit.question && !/^(?:can|could|may)$/.test(tokens[0]?.text ?? '')) return undefined;
  const verb = unit.askVerb >= 0 ? (tokens[unit.askVerb]?.text ?? '') : '';
  const first = tokens[0]?.text ?? '';
  if (!WRITTEN.test(verb) && !/^(?:as|in|can|need|sample|requests)$/.test(first)) return undefined;
  for (let i = 0; i < tokens.length - 1; i++) {
    if (tokens[i]?.text !== 'as' && tokens[i]?.text !== 'in') continue;
    const next = tokens
      .slice(i + 1, i + 4)
      .find((t) => !/^(?:a|an|one|two|plain|short|pure|valid|numbered)$/.test(t.text));
    if (
      !next ||
      !(FORMAT.test(next.text) || (next.kind === 'path' && next.text.startsWith('.') && !next.text.includes('/'))) ||
      next.text === ''
    )
      continue;
    if (inProgram(tokens, i)) return undefined;
    return { from: i, to: i + 2 };
  }
  return undefined;
}

/** "a CLI that prints the rows as a table", "export the list as CSV": what the program does. */
const inProgram = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(0, at)
    .some((t) =>
      /^(?:that|which|who|to|so|function|cli|script|button|endpoint|page|api|bot|command|app|component|prints?|returns?|exports?|reads?|stores?|saves?|column|method|parser|query|user|users|it)$/.test(
        t.text,
      ),
    );
