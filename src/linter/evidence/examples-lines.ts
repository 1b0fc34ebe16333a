import type { PromptDoc } from '../parse/document.ts';
import { isTraceLine } from '../parse/unfenced.ts';
import type { Span } from '../types.ts';
import { defineCues } from './cue.ts';

/** A line that leads in data: it ends in a colon and says that something is shown, given or expected. */
const LEADS_IN =
  /\b(?:examples?|samples?|looks? like|reads? like|given|expected|from the (?:log|file|script|register)|as follows|like (?:this|so|these)|printed|prints|cases|stimulus)\b/i;
const TROUBLE =
  /\b(?:errors?|exceptions?|traceback|crash\w*|fail\w*|warning|bug|broken|wrong|does(?:n't| not)|log says|currently|steps?)\b/i;
const LONGEST = 200;
const ARROW = /\S\s+(?:->|=>|→|⇒)\s+\S/;
const VALUE = /\d|"/;
/** Lists of cases with what comes of them have at least so many lines. */
const LEAST_CASES = 3;

interface Line extends Span {
  readonly text: string;
}

/** Samples on lines of their own that nobody fenced. */
export const LINES = defineCues('examples', [
  {
    id: 'examples/introduced-lines',
    weight: 2.4,
    reason: 'shows sample data below its introduction',
    scan: findIntroduced,
  },
  {
    id: 'examples/cases-in-lines',
    weight: 2.4,
    reason: 'lists inputs with their outputs',
    scan: findCases,
  },
]);

function* findIntroduced(doc: PromptDoc): Generator<Span> {
  const lines = linesOf(doc);
  for (const [i, lead] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || !lead.text.endsWith(':') || !LEADS_IN.test(lead.text) || TROUBLE.test(lead.text)) continue;
    if (isRow(next.text) && !isTraceLine(next.text)) yield next;
  }
}

/** Columns or fields with values in them, rather than a sentence. */
const isRow = (text: string): boolean =>
  VALUE.test(text) &&
  !/^(?:[-*#>]|\d+[.)])\s/.test(text) &&
  (/\S {2,}\S/.test(text) || text.split(' | ').length > 2 || ARROW.test(text));

function* findCases(doc: PromptDoc): Generator<Span> {
  let run: Line[] = [];
  for (const line of [...linesOf(doc), { from: 0, to: 0, text: '' }]) {
    if (ARROW.test(line.text) && !isTraceLine(line.text)) {
      run.push(line);
      continue;
    }
    const valued = run.filter(({ text }) => VALUE.test(text)).length;
    const first = run[0];
    if (first && run.length >= LEAST_CASES && valued * 2 > run.length)
      yield { from: first.from, to: run.at(-1)?.to ?? first.to };
    run = [];
  }
}

/** The lines of the prose that say something, trimmed; longer ones are text, no data. */
function linesOf({ prose }: PromptDoc): readonly Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < prose.length; ) {
    const stop = prose.indexOf('\n', at);
    const end = stop < 0 ? prose.length : stop;
    const text = prose.slice(at, end).trim();
    const from = end - prose.slice(at, end).trimStart().length;
    if (text !== '') lines.push({ from, to: from + text.length, text: text.slice(-LONGEST) });
    at = end + 1;
  }
  return lines;
}
