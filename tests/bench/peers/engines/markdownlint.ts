import { lint as markdownlint } from 'markdownlint/sync';
import type { Engine } from '../peers.ts';

/** markdownlint with its defaults. */
export const lint: Engine = (text) => markdownlint({ strings: { text } });
