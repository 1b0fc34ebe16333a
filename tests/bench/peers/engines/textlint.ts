import { createRequire } from 'node:module';
import type { Engine } from '../peers.ts';

const require = createRequire(import.meta.url);
const module = (name: string) => {
  const loaded = require(name);
  return loaded.default ?? loaded;
};
const { TextlintKernel } = require('@textlint/kernel');
const kernel = new TextlintKernel();
const options = {
  ext: '.md',
  plugins: [{ pluginId: 'markdown', plugin: module('@textlint/textlint-plugin-markdown') }],
  rules: ['common-misspellings', 'no-todo', 'stop-words', 'write-good'].map((ruleId) => ({
    ruleId,
    rule: module(`textlint-rule-${ruleId}`),
  })),
};

/** The textlint kernel with four rules for English. */
export const lint: Engine = (text) => kernel.lintText(text, options);
