import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Template, templateSchema } from '../../src/schemas/template.ts';

const FOLDER = new URL('../../src/content/templates/', import.meta.url);
const PARTS = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

function read(file: string): Template {
  const [, head = '', body = ''] = PARTS.exec(readFileSync(new URL(file, FOLDER), 'utf8')) ?? [];
  const result = templateSchema.safeParse(parse(head));
  if (!result.success) throw new Error(`${file}: ${JSON.stringify(result.error.issues, null, 1)}`);
  return { id: file.replace(/\.md$/, ''), text: body.trim(), ...result.data };
}

/** All templates, read and validated from their files. */
export const TEMPLATES: readonly Template[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map(read);
