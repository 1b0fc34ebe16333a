import writeGood from 'write-good';
import type { Engine } from '../peers.ts';

/** write-good with its defaults. */
export const lint: Engine = (text) => writeGood(text);
