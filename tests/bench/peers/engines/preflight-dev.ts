import { readFileSync, writeFileSync } from 'node:fs';
import type { Engine } from '../peers.ts';

// The tool around the scorer keeps a history in the home folder. Only the scorer is wanted, which the module does not
// export: a copy beside it does.
const dist = new URL('../node_modules/preflight-dev/dist/tools/', import.meta.url);
const copy = new URL('prompt-score.only.js', dist);
writeFileSync(copy, `${readFileSync(new URL('prompt-score.js', dist), 'utf8')}\nexport { scorePrompt };\n`);
const { scorePrompt } = (await import(copy.href)) as { scorePrompt: Engine };

/** The scorer behind preflight-dev's `prompt_score`. */
export const lint: Engine = (text) => scorePrompt(text);
