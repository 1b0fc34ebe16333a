import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import type { Engine } from '../peers.ts';

const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British });
await linter.setup();

/** Harper, WebAssembly in the same thread. */
export const lint: Engine = (text) => linter.lint(text);
