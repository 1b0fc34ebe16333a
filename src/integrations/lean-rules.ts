import type { AstroIntegration, AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;
/** Reads JavaScript into an ESTree with offsets. */
export type Parse = (code: string) => unknown;

/** What only the pages of the rules and the tests read. */
const FOR_PAGES = new Set(['summary', 'why', 'cases', 'example', 'misses', 'falsePositives']);
const RULE_FILE = /\/src\/linter\/rules\/[a-z-]+\.ts$/;

/** Takes the texts for pages out of the rules that the browser loads: they would be half of the linter's rules. */
export function leanRules(): AstroIntegration {
  return {
    name: 'redraft:lean-rules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [leanPlugin()], worker: { plugins: () => [leanPlugin()] } } });
      },
    },
  };
}

/** The same as a plugin of Vite, for who builds without Astro. */
export function leanPlugin(): Plugin {
  return {
    name: 'redraft:lean-rules',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      return RULE_FILE.test(id.replace(/\?.*$/, '')) ? { code: withoutPageTexts(code, this.parse), map: null } : null;
    },
  };
}

/** A module without the properties that only pages read, in the object that it hands to `defineRule`. */
export function withoutPageTexts(code: string, parse: Parse): string {
  let lean = code;
  for (const { start, end } of pageTexts(parse(code)).toReversed())
    lean = lean.slice(0, start) + lean.slice(end).replace(/^\s*,/, '');
  return lean;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly callee?: Node;
  readonly arguments?: readonly Node[];
  readonly properties?: readonly Node[];
  readonly key?: Node;
}

/** The properties to take out, in text order. */
function pageTexts(tree: unknown): readonly Node[] {
  if (Array.isArray(tree)) return tree.flatMap(pageTexts);
  if (!isNode(tree)) return [];
  if (tree.type === 'CallExpression' && tree.callee?.name === 'defineRule')
    return (tree.arguments?.[0]?.properties ?? []).filter(({ key }) => FOR_PAGES.has(key?.name ?? ''));
  return Object.values(tree).flatMap(pageTexts);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
