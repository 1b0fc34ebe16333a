/** What `--help` prints. */
export const HELP = `redraft - judges prompts for AI coding assistants; nothing leaves this machine

Usage
  redraft lint [options] [FILE…]          lint prompts; globs are fine, - or no file reads standard input
  redraft grade --exercise ID [FILE]      grade an answer to an exercise
  redraft batch FILE.jsonl                one JSON object in, one out: {"id", "text", "exercise"?} a line

Options of lint
  --format text|json|sarif    how to print (default: text)
  --fail-on error|warning|info|never
                              least severity that makes the exit code 1 (default: error)
  --min-score N               exit code 1 below this score (0 to 100)
  --whole                     lint Markdown files as one prompt each; without it, fences that are marked
                              \`\`\`prompt are linted one by one where a file has any

Options of grade
  --exercise ID               the exercise's file name without its ending
  --format text|json          how to print (default: text)

Examples
  redraft lint prompts/*.md
  echo "fix the login bug" | redraft lint --format json
  redraft lint --format sarif .github/prompts/*.prompt.md > redraft.sarif
  redraft grade --exercise add-logging answer.txt

Exit codes: 0 fine · 1 findings at or above --fail-on, a score below --min-score, or a failed grade · 2 a wrong call
`;
