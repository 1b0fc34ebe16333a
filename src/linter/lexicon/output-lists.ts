import type { Lists } from '../phrases/compile.ts';
import { phraseList } from './word-set.ts';

/** Word lists of the output format detectors. */
export const OUTPUT_LISTS: Lists = {
  /** Forms in which an answer may come, that a program is rarely asked to produce. */
  'answer-form': phraseList(
    `diff, patch, unified diff, snippet, one liner, code block, full file, whole file, complete file, entire file, full code, complete code, whole code, entire code, full source, changed file, changed function, changed line, modified file, changed code, bullet point, bullets, bullet list, numbered list, checklist, walkthrough, walk through, step by step, pros and cons, trade offs, tradeoffs, comparison, outline, overview, summary, recap, short explanation, brief explanation, detailed explanation, explanation, rationale, reasoning, commit message, pull request description, pr description, changelog entry, release note, verdict, ascii diagram, mermaid diagram, sequence diagram, decision table, comparison table, punch list, runnable command, exact command, terminal command, shell command, todo list, to do list, work plan, action plan, next steps, test plan, migration plan, cheat sheet, side by side`,
  ),
  /** Forms that a program may produce as well. */
  'any-form': phraseList(
    `table, list, report, markdown, file, files, command, commands, steps, code, json, yaml, paragraph, sentence, sentences, diagram, matrix, estimate, ranking, document, sql, snippet, snippets, block, blocks, line, lines, words, section, sections, heading, headings, curl, ascii, pdf, proposal, instructions, recommendation, recommendations, findings, suggestions, feedback, options, alternatives, query`,
  ),
  /** Ways to ask for an answer. */
  deliver: phraseList(
    `give, show, send, provide, return, answer, reply, respond, output, deliver, present, write, print, list, produce, include, post, paste, share, hand, submit, finish, end, conclude, start, begin`,
  ),
  /** Kinds of finding that a review hands over. */
  'finding-kind': phraseList(
    `finding, issue, problem, bug, vulnerability, item, point, suggestion, recommendation, change, option, step, file, row, entry, statement, query, recommendation, improvement, gap, risk, smell, violation, case, test, line, command, alternative, approach, part, endpoint, function`,
  ),
  /** Documents in which an assistant puts down what it found or means to do. */
  'paper-kind': phraseList(
    `plan, report, summary, findings, review, analysis, overview, spec, specification, proposal, work log, roadmap, checklist, assessment, explanation, decision record, adr, audit, comparison, prompt history, todo list, todos, design doc, design document, write up, writeup, response, rationale, explanation, notes, onboarding`,
  ),
  /** Pieces that an assistant hands over. */
  deliverable: phraseList(
    `code, diff, patch, command, commands, query, filter, formula, regex, regexp, hint, function, script, snippet, sql, module, class, method, list, plan, text, number, name, names, one liner, yaml, json, config, configuration, measure, changed function, changed functions, changed lines, selector, expression, macro, table, diagram, mermaid diagram, new text, list of, link, links, yes or no, answer, verdict, block, conclusion, result, line, lines, statement, dockerfile, manifest, workflow`,
  ),
  /** Languages that people speak. */
  language: phraseList(
    `english, german, french, dutch, spanish, italian, portuguese, polish, danish, swedish, norwegian, finnish, czech, turkish, russian, ukrainian, chinese, japanese, korean, arabic, hindi, greek, hungarian, romanian, deutsch, plain english, british english, american english`,
  ),
};
