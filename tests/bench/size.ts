import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { leanPlugin } from '../../src/integrations/lean-rules.ts';

const source = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** Sizes of one bundle in kB (1,000 bytes). */
export interface Size {
  readonly minified: number;
  readonly gzip: number;
}

/** What a module weighs in the browser, built as the site builds it; the Markdown parser is not counted, since the editor brings it. */
export async function sizeOf(path: string): Promise<Size> {
  const outDir = mkdtempSync(join(tmpdir(), 'redraft-size-'));
  try {
    const built = await build({
      configFile: false,
      root: outDir,
      logLevel: 'error',
      plugins: [leanPlugin()],
      build: {
        outDir,
        write: false,
        target: 'es2022',
        rolldownOptions: { input: source(path), external: /^@lezer\//, preserveEntrySignatures: 'strict' },
      },
    });
    const code = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
    const text = code.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
    return { minified: Buffer.byteLength(text) / 1000, gzip: gzipSync(text, { level: 9 }).length / 1000 };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
