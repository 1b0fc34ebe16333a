import type { Span } from '../types.ts';

/** Lines that are code, a trace, a log or terminal output although no fence says so. */
const TRACE =
  /^\s*(?:at (?:\S.{0,120}\(.{0,160}:\d+|\S{1,200}:\d+:\d+|\S.{0,160}:line \d+)|File ".{1,200}", line \d+|Traceback \(most recent|Caused by:|\.{3} \d+ more|panic:|goroutine \d+|thread '.{1,80}' panicked|\s*--> \S{1,120}:\d+|\s*\d+ \|)/;
const LOG =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d|npm (?:ERR!|error|warn)|ERROR\b[: ]|WARN(?:ING)?\b[: ]|INFO\b[: ]|DEBUG\b[: ]|\$ \S|[A-Za-z.]{2,40}(?:Error|Exception|Warning): |error(?:\[\w+\])?: |warning: |fatal: |make: \*\*\*|FAIL(?:ED)? |\s*[✓✗×✕] )/;
const CODE_END = /[;{}]\s*$|^\s*[)\]}]+[;,]?\s*$|=>\s*\{?\s*$/;
/** A line of markup. Other tags, such as `<task>`, mark the parts of a prompt. */
const MARKUP_LINE =
  /^\s*<\/?(?:[A-Z]\w*|!doctype|html|head|body|div|span|p|a|ul|ol|li|table|thead|tbody|tr|td|th|button|input|select|option|form|label|img|svg|path|g|circle|rect|script|style|link|meta|title|h[1-6]|header|footer|nav|main|section|article|template|slot|video|audio|canvas|iframe|br|hr|pre|code|b|i|em|strong|small|textarea|router-link|dependency|project|plugin|groupId|artifactId|version)\b(?:\s[^<>]{0,300})?\/?>?/;
const CODE_START =
  /^\s*(?:import\s+(?:[\w*{]|["'])|from\s+[\w.]+\s+import\b|export\s+(?:default|const|function|class|type|interface|async)\b|(?:const|let|var)\s+[\w{[]|(?:public|private|protected|static)\s+\w|def\s+\w+\s*\(|class\s+\w+\s*[({:]|func\s+[\w(]|fn\s+\w+|#include\s*[<"]|#!\/|using\s+[\w.]+;|package\s+[\w.]+;?$|SELECT\s.{0,200}\bFROM\b|SELECT\s+[\w*.]|CREATE\s+(?:TABLE|INDEX|VIEW|OR)\b|ALTER\s+TABLE\b|INSERT\s+INTO\b|FROM\s+\w+\s*(?:\w+)?$|WHERE\s|(?:LEFT|INNER|RIGHT)\s+JOIN\b|GROUP BY\b|ORDER BY\b|HAVING\b|LIMIT \d|return\s+[\w({["'!-].{0,200};|if\s*\(.{0,200}\)\s*\{|for\s*\(.{0,200}\)|\/\/|\/\*|\*\/|@@ |diff --git|[+-]{3} [ab]\/|"[\w-]+"\s*:|\w[\w.]*\s*=\s*[\w"'[{(].{0,200}[;)}\]]\s*$)/;
const MAX_LINE = 600;

/** A gap of a template is no code. */
const GAP = /\{\{[^{}\n]{0,60}\}\}/g;

/** Says whether a single line reads as code or machine output. */
export function isMachineLine(text: string): boolean {
  const line = text.includes('{{') ? text.replace(GAP, '') : text;
  if (line.length > MAX_LINE || line.trim() === '') return false;
  return (
    TRACE.test(line) ||
    LOG.test(line) ||
    CODE_START.test(line) ||
    MARKUP_LINE.test(line) ||
    (CODE_END.test(line) && /[=(){}<>]/.test(line))
  );
}

/** Says whether a line is part of a trace, a log or terminal output rather than of source code. */
export function isTraceLine(line: string): boolean {
  return line.length <= MAX_LINE && (TRACE.test(line) || LOG.test(line));
}

/** Comment blocks of pasted code, which Markdown takes for lists. */
export function findCommentBlocks(view: string): Span[] {
  const spans: Span[] = [];
  for (let from = view.indexOf('/*'); from >= 0; ) {
    const close = view.indexOf('*/', from + 2);
    if (close < 0) break;
    const lineStart = view.lastIndexOf('\n', from) + 1;
    if (view.slice(lineStart, from).trim() === '') spans.push({ from, to: close + 2 });
    from = view.indexOf('/*', close + 2);
  }
  return spans;
}

/** Runs of machine lines inside `view` between the offsets. A line with plain sentences around it is left to prose. */
export function findUnfenced(view: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let end = -1;
  for (let at = from; at < to; ) {
    const stop = view.indexOf('\n', at);
    const next = stop < 0 || stop >= to ? to : stop;
    if (isMachineLine(view.slice(at, next))) {
      if (start < 0) start = at;
      end = next;
    } else if (view.slice(at, next).trim() !== '' && start >= 0) {
      spans.push({ from: start, to: end });
      start = -1;
    }
    at = next + 1;
  }
  if (start >= 0) spans.push({ from: start, to: end });
  return spans;
}
