import { type CueScene, defineCues, type Hit } from './cue.ts';
import { comesAfter, isQuestion, isTold } from './output-format-clause.ts';

const told = (_hit: Hit, scene: CueScene): boolean => !isQuestion(scene);

/** How the pieces are handed over: which of them, in how many files or commits, with what beside them. */
export const HANDING = defineCues('output_format', [
  {
    id: 'output_format/this-not-that',
    weight: 2.8,
    reason: 'says which kind of answer is wanted and which is not',
    phrases: [
      "(want|need|like|prefer|expect|after|looking for|'d rather have|rather have|give me|just) * (@paper-kind|@answer-form|hint|idea|advice|pseudocode|diagnosis|code|command|answer|opinion) (,!|;!|-!|and)? (not|no|rather than|instead of|than|without) * (code|implementation|solution|answer|fix|essay|explanation|prose|lecture|theory|tutorial|file|rewrite|patch|refactor|@paper-kind)",
      '(not (need|want|care for|require)|no need for|no need of|skip|spare me) (any|the)? <word>? (explanation|theory|prose|essay|lecture|walkthrough|commentary|tutorial|background|introduction|preamble|boilerplate around|reasoning|summary)',
      '(rather|prefer|prefers|instead) ** (hint|hints|nudge|pointer|pointers)',
      '(hint|hints|nudge|pointer|pointers) (rather|instead|not|than|but)',
      '(only!|just!) (tell!|explain!|report!|advise!|describe!|answer!|comment!|list!|name!|diagnose!|point!) (me|it|what|which|the|whether|why|how|on|problems|issues|out)',
      '^(review|analysis|advice|diagnosis|discussion|proposal|report|research|explanation|feedback|planning|investigation|audit|findings|design) only',
      '(review!|analyze!|report!|diagnose!|investigate!|advise!|audit!) only!',
      '(no|without|zero) (edits|code changes|file changes|modifications)',
      '(make|do|perform) no (changes|edits|modifications|change)',
    ],
    unless: ['(button|user|users|page|form|modal) ** (only|just)', '(only|just) list ** (page|view|table)'],
    negation: 'ignored',
    when: told,
  },
  {
    id: 'output_format/paste-piece',
    weight: 2.6,
    reason: 'says which piece to hand over',
    phrases: [
      '(only|just) (paste!|post!|send!|give!|share!|drop!|show! me|show! us|print! me) (the|me|your|a)? (<word>|<name>)',
      'gimme (<word>|<name>)',
      '(give!|show!|send!) me ** (before /! after|before and after|tl ;! dr|tl|tldr|summary|diff|rundown|breakdown|run-down|gist|overview|one liner)',
      '(paste!|post!|drop!|dump!) ** (here|back|in chat|in the chat|in this chat|in reply)',
      '(paste!|show!|post!|include!|share!) (me)? <word>? <word>? (output|result|results|logs|screenshot|screenshots|printout) (here|of|from|back|in|afterwards|when|after|so|.!)',
      '(not|never|no need to) (dump|paste|post|print|show|repeat|send|give|output) (me)? (whole|entire|full|complete|all|everything|unchanged)',
      '(quick|short|brief|rough) (rundown|run-down|breakdown|summary|sketch|overview|recap|writeup|write-up)',
      '(couple of|few|two|three|one|single|some) (sentences|sentence|paragraphs|paragraph|bullets|bullet points) (is|are|will|max|please|enough|at most|.!|,!)',
    ],
    unless: [
      '(user|users|button|page|app|form|toast|modal|dashboard) ** (paste|show|send|display|output|summary)',
      '(show!|send!|give!) (them|users|user|customers)',
      '(just|only) show (the|a)? (first|last|top|active|current|<num>)',
      '(pasted!|showed!|posted!|dumped!)',
    ],
    negation: 'ignored',
    when: told,
  },
  {
    id: 'output_format/in-files',
    weight: 2.5,
    reason: 'says in how many files or pieces the result comes',
    phrases: [
      '(all|everything|whole thing|it all|the lot|all of it|code|html|result) (in|into|inside) (one|a single|single|a) <word>? <word>? (file|script|notebook|document|page|html|cell)',
      '(put|keep|give|deliver|write|send|have|want|need|pack|provide) ** (in|into|as|inside) (one!|single!) <word>? <word>? (file|script|notebook|document|cell|module)',
      '(as|in) (separate!|individual!) <word>? <word>? (file|files|script|scripts|block|blocks|document|documents|manifests|cells)',
      '(each|every|one) * (as|in|into) (its|a|an)? (own|separate) <word>? (file|files|block|snippet|cell|document|commit|pr|message|reply|section|branch)',
      '(commit|pr|pull request|file|patch|branch|message|block|heading|section|bullet|row|line) (per|for each|for every) (logical|change|fix|feature|step|issue|commit|file|task|class|service|table|test|finding|module|component|bug|rule|phase|story|ticket|topic|command|endpoint|item|function)',
      '(with|into) separate! * <path> ** (file|files)',
      'one <word>? <word>? (block|file) (,!|and) (nothing|no)',
      '(file names|filenames|file name|path|title|name) ** (above|over|on top of|at top of|on top|as heading of) (code|each|every|block|it|the)?',
    ],
    unless: [
      '(split!|move!|break!|extract!|refactor!|merge!|store!|stored!|saves!|upload!|uploaded!|log!|logs!|persist!|load!|loads!|import!) ** (file|files|line|row|section|module)',
      '(show|display|render|add|has|have) (a|an|one)? (line|row|section|bullet|heading|button) (per|for)',
    ],
    when: told,
  },
  {
    id: 'output_format/in-columns',
    weight: 2.6,
    reason: 'says how a table or list is laid out',
    phrases: [
      '(list|compare|summarize|collect|document|map|contrast|show|put|give|present|write|review|audit|evaluate|describe) ** (in|as|into) (a|one)? (summary!|small!|short!|overview!) (table|matrix|list|report|doc)',
      '(in|as|into) (a|one)? (markdown!|md!|comparison!|ascii!|decision!) (table|matrix|list|checklist)',
      '(findings|results|answer|answers|comparison|differences|suggestions|recommendations|issues|problems|conclusions|review|options) ** (in|as|into) (a|one) <word>? (table|matrix|list|checklist|spreadsheet)',
      '(compare!|summarize!|contrast!|review!|audit!|evaluate!|tabulate!|collect!) ** (in|as|into) (a|one) <word>? (table|matrix|list|checklist|spreadsheet)',
      '(csv|spreadsheet|matrix|overview|markdown table|excel|inventory|comparison|xlsx|tsv) * (with|columns|:!) (the)? (column|columns|headers)',
      '(columns!|headers!) (:!|<word>) <word>? (,!|/!)',
      '(sort!|sorted!|order!|ordered!|rank!|ranked!) (by|from) (severity|impact|effort|priority|likelihood|urgency|confidence|most|worst|biggest|riskiest)',
    ],
    unless: [
      '(table|schema|model|entity|migration|database|page|grid|view|screen|component|list) ** (with|has|have|needs|contains|containing|named|called) ** (columns|headers|column)',
      '(page|screen|dashboard|grid|view|admin|users|user|app|ui) ** (table|list|columns|sort|order)',
      '(should|must|are|is|be) ** (sorted|ordered|ranked)',
      '(add|drop|rename|remove|select|create) ** (columns|headers)',
    ],
    when: told,
  },
  {
    id: 'output_format/with-beside',
    weight: 2.4,
    reason: 'says what should come with the result',
    phrases: [
      '(with!|plus|include!|give!|provide!|add!|attach!|show!) (me)? (a|an|one|two|some|short|small|code|the)? <word>? (example|sample|snippet|source|link|reference|reason|rationale|estimate|test|line) (for|per|of|on|to) (each|every) (<word>|<name>)',
      '(include!|give!|provide!|add!|show!|with!|list!|send!|plus|note!|mention!) (me)? * (usage example|usage examples|example usage|example call|example calls|example invocation|sample call|run instructions|exact <word>? (command|commands)|exact steps|full command|rollback sql|rollback script|rollback steps|curl command|curl commands|curl request|curl requests|curl example|curl call|sample output|expected output|example output|test command|build command)',
      '(mention!|give!|note!|state!|include!|quote!|name!|cite!|reference!) (the)? (line numbers|line number|file names|file and line|file:line|exact lines|complexity|big-o|source|sources|file path|file paths|paths|commit hash|commit hashes|versions)',
      '(write!|make!|give!|generate!|provide!|prepare!|send!) ** curl (request|requests|command|commands|call|calls|example|examples)',
      '(give!|write!|put!|add!|state!|explain!|list!|include!|note!|mention!) ** (after|below|above|under|underneath|beneath) (code|snippet|solution|diff|answer|fix|block|it)',
      '(add!|provide!|include!|with!|use!|write!|put!) * (inline!|explanatory!|explaining!|brief!|short!) comments! (where|for|on|that|in|to|above|at|please|next)',
      '(rough|approximate|ballpark|estimated) <word>? <word>? (estimate|cost|costs|effort|timeline|time|hours|figure|figures)',
    ],
    unless: [
      '(user|users|page|app|endpoint|api|button|form|cli|email|log|logs|response|component|help) ** (include|give|provide|show|add|list|mention)',
      '(estimated|estimate) (delivery|arrival|reading|time of) ',
      '(comments|comment) (section|field|box|table|form)',
    ],
    when: isTold,
  },
  {
    id: 'output_format/work-cut',
    weight: 2.5,
    reason: 'says into which pieces a plan should be cut',
    phrases: [
      '(break!|split!|divide!|cut!|slice!|broken!|divided!) (it|this|that|work|plan|feature|project|task|spec|epic|the work|everything|all|job|migration|down|up|requirements)? <word>? (down|up)? (into|in|to|with) <word>? <word>? (ticket|tickets|tasks|stories|issues|phases|milestones|subtasks|sub tasks|user stories|work items|iterations|sprints|steps|subphases)',
      '(plan|roadmap|todo list|to do list|task list|backlog) ** (broken|divided|split|grouped|organized|structured) (down)? (into|by|in) (phase|phases|stages|steps|tasks|milestones|days|weeks|sprints)',
      '(as|into) (user stories|tickets|jira tickets|github issues|subtasks|epics|tasks) (,!|with|and|for|each|.!)',
      '(<num>|multi|several) (phased|phase|stage|step|day|week|part) (plan|roadmap|rollout plan|migration plan)',
    ],
    unless: [
      '(user|users|app|page|board|wizard|form) ** (break|split|divide) ',
      '(method|function|class|component|file) ** (split|break)',
    ],
    when: told,
  },
  {
    id: 'output_format/keeps-log',
    weight: 2.5,
    reason: 'says in which paper to keep track',
    find: findPaper,
  },
  {
    id: 'output_format/paper-holds',
    weight: 2.4,
    reason: 'says what the written answer should hold',
    phrases: [
      '(plan|doc|document|proposal|analysis!|review!|design doc|write up|writeup|spec|specification|explanation!|guide|tutorial|adr|post mortem|postmortem|checklist) (should|must|has to|needs to) (also)? (cover!|focus!|include!|contain!|describe!|list!|explain!|start! with|end! with|address!|consist!|fit!|discuss!)',
      '(want|need|like|expect) (plan|doc|document|proposal|spec|report|summary|review|analysis) to (also)? (cover!|focus!|include!|contain!|describe!|list!|explain!|address!)',
      '(cover!|discuss!|talk! about|go! into|touch! on) ** (,! then|then|and then|finally) ** (cover|discuss|talk about|go into|explain|describe|list)',
    ],
    unless: [
      '(users|user|app|page|form|feature|upload|uploaded) ** (document|doc|review|plan|checklist)',
      '(pricing|subscription|floor|meal|test|query|legal|product|movie|book|restaurant) (plan|review|document)',
    ],
    when: comesAfter,
  },
]);

const PAPER_PATH =
  /(?:todo|decision|progress|work_?log|worklog|notes?|plan|report|summary|status|finding|analysis|review|hand-?off|feedback|audit|lessons|journal|proposal|adr|roadmap|assessment|retro|changes)[\w-]*\.(?:md|txt|mdx|rst|adoc)$/i;
const NOTES =
  /^(?:log|record|document|track|note|write|save|put|create|output|append|add|store|dump|maintain|collect|list|generate|produce|export|draft|summarize|summarise|capture)$/;

/** "log each decision in DECISIONS.md", "output it in a design-feedback.md file": a paper named for what it holds. */
function findPaper(scene: CueScene): Hit | undefined {
  const { tokens } = scene.unit;
  if (isQuestion(scene)) return undefined;
  const at = tokens.findIndex((t) => t.kind === 'path' && PAPER_PATH.test(t.text));
  if (at < 0) return undefined;
  const before = tokens.slice(0, at);
  if (
    before.some((t) =>
      /^(?:implement|follow|according|per|read|see|from|based|execute|continue|review|using|per|check)$/.test(t.text),
    )
  )
    return undefined;
  const verb = before.findLastIndex((t) => NOTES.test(t.text));
  return verb >= 0 && isTold({ from: verb, to: verb + 1 }, scene) ? { from: verb, to: at + 1 } : undefined;
}
