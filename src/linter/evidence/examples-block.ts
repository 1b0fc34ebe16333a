import type { CodeBlock } from '../parse/blocks.ts';
import type { PromptDoc } from '../parse/document.ts';
import { defineCues } from './cue.ts';

/** Says that a block shows how something should be. */
const SHOWS =
  /\b(?:examples?|samples?|e\.g|for instance|like (?:this|so|these)|such as|as follows|should (?:look|be|return|give|print|become|produce|output)|must (?:look|be|give|come)|imitate|follow|modelled|in the style|usage|becomes?|turns? into)\b/i;
/** Says so of data. */
const DATA_SHOWS =
  /\b(?:looks? like|payload|response|request|input|output|expected|format|reference|template|pattern|shape|given|rows?|lines?|returns?|cases?|calculate|messages?|answer|records?|events?|documents?)\b/i;
const TROUBLE =
  /\b(?:errors?|exceptions?|traceback|stack ?trace|crash\w*|fail\w*|warning|bug|broken|wrong|does(?:n't| not) work|fix (?:this|the)|log says|refactor|current (?:code|implementation|version)|my (?:code|function|query|component|config)|this (?:code|function|method|class|query|component|test|file))\b/i;
const DATA_INFO = new Set([
  'json',
  'csv',
  'xml',
  'txt',
  'text',
  'tsv',
  'jsonl',
  'ndjson',
  'http',
  'log',
  'plain',
  'plaintext',
]);
const ARROW_LINE =
  /^(?=.*\S\s*(?:(?<!-)->|=>|→|⇒)\s+\S)(?!.*[{;]\s*$)(?!\s*(?:\(|const|let|var|case|match|\.|fn|func|return|export))/;
/** Words in front of data on the same line: `a typical message is {…}`. */
const LEAD = /^[A-Za-z][\w ,'-]{2,120}?(?: (?:is|are|like|be|was|reads)|:)[ :]{0,2}(?=[{[])/;
/** JSON behind some words on the same line: `a request: POST /orders {"id": 1}`. */
const INLINE_JSON = /^[^\n{[;()]{1,120}\{ ?"[\w-]{1,40}" ?: ?["\d[{tfn]/;
const BACK = 240;

/** Samples that stand in blocks of their own. */
export const BLOCKS = defineCues('examples', [
  {
    id: 'examples/introduced-block',
    weight: 2.7,
    reason: 'shows a sample as a block',
    scan: (doc) => doc.code.filter((block) => isIntroduced(doc, block)),
  },
  {
    id: 'examples/data-block',
    weight: 2.3,
    reason: 'shows sample data as a block',
    scan: (doc) => doc.code.filter((block) => isData(doc, block)),
  },
  {
    id: 'examples/mapping-block',
    weight: 2.8,
    reason: 'lists inputs with their outputs',
    scan: (doc) => doc.code.filter((block) => isMapping(doc, block)),
  },
]);

function introOf(doc: PromptDoc, block: CodeBlock): string {
  const own = block.fenced ? '' : (/^[^{[<"=]{12,160}/.exec(doc.view.slice(block.from, block.from + 200))?.[0] ?? '');
  if (/:\s*$/.test(own)) return own.trim();
  const before = doc.view.slice(Math.max(0, block.from - BACK), block.from).trimEnd();
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  return last.length < 12 ? lines.slice(-3).join(' ') : last;
}

function body(doc: PromptDoc, block: CodeBlock): string {
  const text = doc.view.slice(block.from, Math.min(block.to, block.from + 1500));
  return block.fenced ? text.replace(/^[^\n]*\n?/, '').replace(/\n?[ \t]*(?:`{3,}|~{3,})[ \t]*$/, '') : text;
}

function isIntroduced(doc: PromptDoc, block: CodeBlock): boolean {
  const intro = introOf(doc, block);
  if (!block.fenced && !intro.endsWith(':')) return false;
  const shown = SHOWS.test(intro) || (DATA_SHOWS.test(intro) && (block.info === '' || DATA_INFO.has(block.info)));
  return shown && !TROUBLE.test(intro) && !isTrace(body(doc, block)) && body(doc, block).trim().length > 3;
}

function isData(doc: PromptDoc, block: CodeBlock): boolean {
  const whole = body(doc, block);
  const intro = introOf(doc, block);
  const text = block.fenced ? whole : whole.replace(LEAD, '');
  if (TROUBLE.test(intro) || isTrace(text) || /\b(?:package\.json|tsconfig|config\w*|settings)\b/i.test(intro))
    return false;
  if (!block.fenced && INLINE_JSON.test(whole)) return true;
  return DATA_INFO.has(block.info) ? /\d|"/.test(text) : /^\s*[[{]\s*(?:["{[]|$)/.test(text) && /"\s*:/.test(text);
}

function isMapping(doc: PromptDoc, block: CodeBlock): boolean {
  const text = body(doc, block);
  if ((block.info !== '' && !DATA_INFO.has(block.info)) || isTrace(text)) return false;
  return (
    text.split('\n').filter((line) => line.length < 300 && ARROW_LINE.test(line) && /[\d"']/.test(line)).length >= 1
  );
}

const isTrace = (text: string): boolean =>
  /\b(?:Traceback|Exception|\w*Error:|at \S+\(.*:\d+|panic:|ERROR|FAIL|error\[)/.test(text);
