import alex from 'alex';
import type { Engine } from '../peers.ts';

/** alex on Markdown. */
export const lint: Engine = (text) => alex(text);
