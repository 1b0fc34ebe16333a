import { startsClause } from './clause.ts';
import { defineCues } from './cue.ts';

const DOCUMENT = /\.(?:md|mdx|txt|tex|pdf|docx?|rst|adoc|html|ipynb)$/i;

/** Reports and documents in which the assistant puts down its answer. */
export const PAPER = defineCues('output_format', [
  {
    id: 'output_format/saves-paper',
    weight: 2.7,
    reason: 'says in which document the answer goes',
    phrases: [
      '(save!|write!|put!|record!|document!|create!|make!|generate!|produce!|prepare!|compile!|deliver!|draft!|add!|update!) ** @paper-kind ** (<path>|md|.! md|markdown|pdf|file|folder|scratchpad|docs)',
      '(save!|write!|put!|record!|document!|summarize!|capture!|compile!|translate!) (it|them|this|everything|that|your|all|results|findings|down|up|down the) ** (to|in|into|as|under) ** (<path>|.! md file|md file|markdown file|text file|pdf|scratchpad|tex file|word document|document called|quarto)',
      '(plan|report|summary|document|overview|roadmap) (called!|named!) (<path>|<quote>|<word>)',
      '(report|summary|plan|overview|analysis|write-up) (in|into|to|under) (<path>|<quote>)',
      '(in|as|into|to) (one|a|an|separate)? (.!)? (markdown|md|tex|latex) (file!|document!|report!|format!|form!)',
      '(create!|write!|make!|generate!) * (.!)? (markdown|md|text|tex|pdf) (file|document|report)',
      '(write|save|put|store|dump) (answer|result|results|findings|plan|summary|report|review|analysis|notes) (to|in|into) <path>',
    ],
    unless: [
      '(put|move) (spec|notes|docs|plan|specification) in',
      '(implement|execute|follow|continue) ** (plan|spec|roadmap|checklist|todo list)',
      '^should (we|i)',
      '(app|user|users|button|page|endpoint|script|function|form|component|feature) ** (save|write|export|store|convert|download)',
      '(save|store|write|log) ** (error|request|password|token|user|setting|order|payment|upload)',
    ],
    when: (hit, scene) => {
      if (
        scene.unit.askVerb < 0 ||
        (scene.unit.askVerb !== hit.from &&
          !startsClause(hit, scene) &&
          !/^(?:in|as|into|to|plan|report|summary|document|overview|roadmap|analysis)$/.test(
            scene.unit.tokens[hit.from]?.text ?? '',
          ))
      )
        return false;
      const paths = scene.unit.tokens.slice(hit.from, hit.to + 2).filter((t) => t.kind === 'path');
      return paths.length === 0 || paths.some((t) => DOCUMENT.test(t.text) || t.text.endsWith('/'));
    },
  },
  {
    id: 'output_format/working-paper',
    weight: 2.5,
    reason: 'asks for a document to work from',
    phrases: [
      '(write!|draft!|create!|prepare!|produce!|make!|generate!) (up)? ** (adr|design doc|design document|proposal|decision record|test plan|migration plan|implementation plan|audit report|one pager|runbook|post mortem|postmortem|technical spec|task list|user stories|acceptance tests list|specification document|action plan|refactoring plan|project plan|roadmap|work breakdown|report! on|report! of|report! about)',
      'write! up',
    ],
    unless: [
      '(page|button|feature|endpoint|component|table|form|api|model) (for|that|which|to) ** (report|proposal|roadmap)',
    ],
    when: startsClause,
  },
  {
    id: 'output_format/formats',
    weight: 2.3,
    reason: 'says how the text should be laid out',
    phrases: [
      '(format|formatted|written|render|structure|structured|laid out) ** (in markdown|as markdown|in latex|tex|mdx|at <num>|as table|as a table|bullet|headings|sections|asciidoc|rst|quarto)',
      '(one|each|every) (item|entry|file|unit|suggestion|finding) * (own line|per line|separate file|separate block|heading|as heading|one block|own block)',
      '(with|into|use|using|under) (sections!|headings!|phases!) (for|on|named|called|<word>|<quote>)',
      '(use|with|without|no) (emoji|emojis|headings|bullet points|bullets|code blocks|mermaid|ascii art|markdown table)',
      '(ascii|mermaid|plantuml|graphviz|text) <word>? (diagram|graph|chart|draft|drawing|sketch|art|flowchart|stateDiagram-v2)',
      '(mermaid|plantuml|graphviz)',
      '(draw|sketch) (me|us)? <word>? (diagram|sketch|flow|flowchart|graph|picture|state machine|architecture)',
      '(files|file|code) (one after the other|one by one|with their paths|complete|whole|in full|first|then|as diff|as a diff|as one)',
      '(the|all|both|three|four|two) (new|changed|whole|complete|numbered)? (files|scripts|tests|queries|measures) (whole|complete|completely|in full|one block each)',
      '<path> (as|in) (a)? (diff|patch|full|whole|table)',
      '(table|diff|patch|matrix|bullet points|bullets|checklist|prose|summary) (please|pls|:)',
      '(report! back|report! to me|one file per|own code block|separate code block)',
    ],
    unless: [
      '(mermaid|plantuml|graphviz) (renderer|parser|plugin|support|library|component|syntax error)',
      '(process|read|load|upload|import|delete|handle|parse|copy|download|fetch|convert) ** (one by one|one after the other)',
    ],
    when: (_hit, scene) => !scene.unit.unit.question || scene.unit.askVerb >= 0,
  },
]);
