import { stemSet } from './word-set.ts';

/** Technologies that name a format or a place of work, so that mentioning them settles nothing about how to build. */
export const FORMATS: ReadonlySet<string> = new Set(
  'json yaml toml xml csv markdown mdx html git github gitlab bitbucket slack discord telegram notion figma claude copilot gpt vscode linux windows macos android ios excel jira'.split(
    ' ',
  ),
);

/** Stems of nouns and adjectives after "use" that leave the choice open. */
export const VAGUE_MEANS =
  stemSet(`technology technologies latest popular suitable sensible favorite meaningful common sense judgment imagination creativity time brain whatever language framework library libraries tools tool
  clear descriptive readable proper variable names comment comments algorithm data structures design patterns pattern architecture methodology know-how knowledge skills extremely super highly world class cutting edge trendy stack option options thing bullet json`);
