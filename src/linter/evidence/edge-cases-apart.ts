import { type CueScene, defineCues, type Hit } from './cue.ts';
import { isReport, isRule } from './edge-cases-rule.ts';

const SETS_APART =
  /^(?:that|which|who|whose|with|without|inside|from|having|containing|placed|older|younger|longer|shorter|larger|bigger|smaller|crossing|touching|lacking|of|under|over|above|below|beyond|before|after|during|outside|between|only|already|never)$/;
const BE =
  /^(?:is|are|gets?|stays?|remains?|be|comes?|has|have|needs?|goes|go|counts?|belongs?|opens?|sorts?|starts?|ends?|keeps?|shows?|means?|becomes?|travels?|throws?|returns?)$/;
const FATE =
  /^(?:not|no|never|split|cut|kept|left|taken|shown|hidden|sent|put|made|held|lost|one|two|as|to|into|in|its|it|like|a|an|zero|null|still|only|once|first|last|free|invalid|valid|blank|empty)$|[a-z]{2}ed$/;
const NOT_A_CLASS =
  /^(?:this|that|it|there|is|users?|was|us|its|as|has|does|yes|class|always|sometimes|perhaps|thanks|these|those|tests|status|access|process|changes|details|docs|steps|requirements|notes|previous|plus|vs|settings)$/;
const LEAD = 3;
const REACH = 10;

/** "orders placed on the last day still count": a class of things, what sets some of them apart, and their fate. */
function findSetApart(scene: CueScene): Hit | undefined {
  const { tokens, askVerb } = scene.unit;
  const start = /^(?:and|also|but|[-*])$/.test(tokens[0]?.text ?? '') ? 1 : 0;
  if (askVerb >= 0 && askVerb <= start + LEAD) return undefined;
  const head = tokens[start];
  if (head?.kind !== 'word' || NOT_A_CLASS.test(head.text)) return undefined;
  const article = /^(?:an?|any|every|each)$/.test(head.text);
  for (let i = start + 1; i <= start + LEAD + 1 && i < tokens.length - 2; i++) {
    if (!SETS_APART.test(tokens[i]?.text ?? '')) continue;
    const noun = tokens[i - 1]?.text ?? '';
    if (!article && (!/[a-z]{2}s$/.test(noun) || NOT_A_CLASS.test(noun))) return undefined;
    for (let j = i + 2; j < tokens.length - 1 && j <= i + REACH; j++)
      if (BE.test(tokens[j]?.text ?? '') && FATE.test(tokens[j + 1]?.text ?? ''))
        return isRule({ from: start, to: j }, scene) ? { from: start, to: j + 2 } : undefined;
  }
  return undefined;
}

/** Cases set apart from the rest, without a condition. */
export const SET_APART = defineCues('edge_cases', [
  {
    id: 'edge_cases/set-apart',
    weight: 2.05,
    reason: 'says what happens to the odd one',
    find: findSetApart,
  },
  {
    id: 'edge_cases/happens',
    weight: 2.1,
    reason: 'says what is done about something that happens now and then',
    negation: 'ignored',
    phrases: [
      '(sometimes|occasionally|now and then|from time to time|once in a while|every so often|rarely|in rare cases|it happens that|can happen that|may happen|might happen|it can happen) ** (means|then|must|should|treat|keep!|take!|use!|ignore|skip|leave!|pick!|fall back|assume!|count!|still|handle!|support!)',
      '(some|a few|certain|many|a handful of) <word> <word>? (have|has|lack|come|send|arrive|contain|carry|use|start|end) (two|several|no|none|only|more than|very|over|without|multiple|an empty|a missing|different|mixed)',
    ],
    unless: ['(report|told|says|complain)'],
    when: (_, scene) => !isReport(scene) && !scene.unit.unit.question,
  },
  {
    id: 'edge_cases/claims-the-same',
    weight: 2.1,
    reason: 'thinks of several that want the same',
    negation: 'ignored',
    phrases: [
      '(two|2|three|several|multiple|many|both) <word>? <word> (may|might|can|could|share|have|with|match|claim|want|try|scan|book|edit|send|ask for|use) ** (same|identical|equal|at once|simultaneously|within <num>)',
      '(either|both|any|whatever|whichever) (order|orders|sequence|comes first|arrives first|finishes first|is first) ',
      '(whoever|whichever|the one that) <word> (first|last) ',
      '(only)? (first|last|newest|oldest|latest|earliest|more specific|longest|shortest|highest|lowest) (one|entry|value|match|write|rule|request|key|click|event|row|name|file)? (gets|wins|win|is taken|is kept|counts|applies|is used|takes)',
    ],
    when: isRule,
  },
  {
    id: 'edge_cases/end-of-row',
    weight: 2.1,
    reason: 'thinks of the first, the last or the only one',
    negation: 'ignored',
    phrases: [
      '(first|last|only|single|very first|final|topmost|bottom) <word> ** (has no|has none|have no|still count|still counts|still belong|no predecessor|no successor|no next|no previous|nothing before|nothing after|alone)',
      '(with|has|have|of|for|only) (single|only one|just one!) (entry|item|element|row|record|result|point|value|player|node|character|column|member|photo|image|sample|word) ',
      '(tie|ties|draw|draws) (is|are|goes|go|share|broken|keep|keeps|must|should|get|gets|resolved|decided)',
      '(remove|delete|demote) last (admin|owner|member|item|element|user|player|row|page|tab) ',
    ],
    when: isRule,
  },
  {
    id: 'edge_cases/left-out',
    weight: 2.1,
    reason: 'says what is left out',
    negation: 'ignored',
    phrases: [
      "(don't|never|not) (count|include|list|index|crawl|notify|charge|remind|bill|mail) ** (bots|test accounts|weekends|holidays|deleted|drafts|duplicates|themselves|hidden|archived|internal|twice|inactive|canceled|office)",
      '(must|should|has to|have to|needs to) (keep|still)? (work|working|hold|function|run|running) (when|if|after|without|while|even)',
      '(keep|keeps|keeps on|go on|goes on) (work|working|running|playing|going|counting) (when|if|after|without|while|even)',
      '(again|twice|a second time|repeatedly) ** (does nothing|do nothing|no effect|nothing happens|ignored|no difference|harmless|must|should)',
      '(leave|leaves|leaving) no ** (behind|file|trace|half)',
    ],
    when: isRule,
  },
]);
