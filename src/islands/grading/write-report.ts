import { COMPONENT_IDS, type Report } from '../../linter/types.ts';
import { ANTI_PATTERNS, COMPONENTS } from '../../linter/vocabulary.ts';

/** A verdict that somebody disagrees with. */
export interface WrongVerdict {
  readonly text: string;
  /** What it is about, as the form offers it. */
  readonly about: string;
  /** What the linter should have said, in the reporter's words. */
  readonly expected: string;
  readonly report: Report;
  /** Version of the site that judged. */
  readonly version: string;
}

/** The report as Markdown, ready to be pasted into an issue. */
export function writeReport({ text, about, expected, report, version }: WrongVerdict): string {
  return [
    `## A verdict that looks wrong: ${about.toLowerCase()}`,
    `Expected: ${expected.trim() || 'not said'}`,
    `Redraft ${version}, score ${report.score}.`,
    list(
      'Parts',
      COMPONENT_IDS.map((id) => partLine(report, id)),
    ),
    list('Anti-patterns', antiPatternLines(report)),
    list('Findings', findingLines(report)),
    `Prompt:\n\n${fenced(text)}`,
  ].join('\n\n');
}

function partLine({ components }: Report, id: (typeof COMPONENT_IDS)[number]): string {
  const { present, evidence } = components[id];
  const quotes = evidence
    .filter(({ strength }) => strength >= 0.5)
    .map(({ quote, reason }) => `“${oneLine(quote)}” ${reason}`);
  return `${COMPONENTS[id].name}: ${present ? `found. ${quotes.join('; ')}` : 'not found'}`;
}

const antiPatternLines = ({ antiPatterns }: Report): string[] =>
  Object.values(antiPatterns)
    .filter(({ present }) => present)
    .map(({ id, reason }) => `${ANTI_PATTERNS[id].name}: ${reason}`);

const findingLines = ({ findings }: Report): string[] =>
  findings.map(({ rule, from, to, message }) => `${rule} at ${from}–${to}: ${message}`);

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? `${title}: none` : `${title}:\n\n${lines.map((line) => `- ${line}`).join('\n')}`;

const oneLine = (quote: string): string => quote.replace(/\s+/g, ' ');

/** The text in a fence that no run of backticks in it can close. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
