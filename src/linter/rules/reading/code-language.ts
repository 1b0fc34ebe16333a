/** Languages by what stands in their source beyond doubt, with the names that fences use for them. */
const SIGNS: readonly (readonly [info: string, name: string, sign: RegExp])[] = [
  ['diff', 'a diff', /^(?:diff --git |@@ -\d|--- a\/)/m],
  ['html', 'HTML', /^\s*<(?:!doctype|html|div|form|table|ul|section|head|body)\b/im],
  ['rust', 'Rust', /\bfn \w{1,40}[(<]|\blet mut \w|\bimpl(?:<\w{1,20}>)? \w|\buse (?:std|crate)::/],
  ['go', 'Go', /^package \w{1,40}$|^func (?:\(\w{1,20} \*?\w{1,40}\) )?\w{1,60}\(|\b\w{1,30} := \w/m],
  [
    'python',
    'Python',
    /^\s*(?:def|class) \w{1,60}(?:\([^\n]{0,200}\))?(?: -> [^\n:]{1,60})?:\s*$|^from [\w.]{1,80} import \w|^\s*elif .{1,200}:$/m,
  ],
  ['csharp', 'C#', /^using [\w.]{1,80};$|\bnamespace \w[\w.]{0,80}\s*[;{]|\bpublic (?:async )?Task\b/m],
  [
    'java',
    'Java',
    /\bpublic (?:static )?(?:void|class|final|interface|record)\b|^import (?:java|org|com)\.[\w.*]{1,100};$/m,
  ],
  ['php', 'PHP', /<\?php|\$this->|\$\w{1,40} = .{0,200};$/m],
  ['ruby', 'Ruby', /^\s*def \w{1,40}[?!]?(?:\([^\n]{0,100}\))?\s*$[\s\S]{0,2000}^\s*end\s*$/m],
  ['c', 'C', /^#include\s*[<"]/m],
  [
    'sql',
    'SQL',
    /^\s*(?:SELECT\s[\s\S]{1,400}\bFROM\b|INSERT INTO|CREATE (?:TABLE|INDEX|VIEW)|ALTER TABLE|UPDATE \w{1,60} SET)\b/im,
  ],
  [
    'ts',
    'TypeScript',
    /\binterface \w{1,60}\s*\{|\btype \w{1,60}(?:<[^>\n]{0,60}>)? =|^\s*import type\b|\((?:\w{1,30}\??: [\w<>[\]| ]{1,60}(?:, )?){1,8}\)|\bas const\b|: (?:string|number|boolean|Promise<)/m,
  ],
  [
    'js',
    'JavaScript',
    /\b(?:const|let|var) [\w{[][^\n]{0,200} ?=|=> ?[{(\w]|\bfunction \w{0,60}\(|\brequire\(["']|^\s*(?:import|export) .{1,200}["'];?$/m,
  ],
  ['json', 'JSON', /^\s*[{[]\s*(?:"[\w $.-]{1,60}"\s*:|\{\s*")/],
  ['yaml', 'YAML', /^(?:\w[\w.-]{0,40}:(?: [^\n{};]{1,120})?\n(?:[ -]{2,8}[\w-]{1,40}: ?[^\n]{0,120}\n?)+)/m],
  [
    'sh',
    'shell',
    /^#!\/(?:usr\/)?bin\/|^\s*(?:\$ )?(?:npm|npx|pnpm|yarn|git|curl|docker|kubectl|pip|cargo|make|sudo|cd|export) [\w./-]/m,
  ],
];
const LOOKED_AT = 4_000;

/** The language of source code, as a fence names it and as people do; undefined where nothing shows it. */
export function codeLanguage(code: string): { readonly info: string; readonly name: string } | undefined {
  const head = code.slice(0, LOOKED_AT);
  const found = SIGNS.find(([, , sign]) => sign.test(head));
  return found && { info: found[0], name: found[1] };
}
