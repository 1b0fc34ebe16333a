import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Paths of all files of a build, relative to its folder, with forward slashes, sorted. */
export async function filesIn(folder: URL): Promise<string[]> {
  const root = fileURLToPath(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => relative(root, `${file.parentPath}/${file.name}`).replaceAll(sep, '/')).sort();
}

/** Paths of the HTML pages among them. */
export async function pagesIn(folder: URL): Promise<string[]> {
  return (await filesIn(folder)).filter((file) => file.endsWith('.html'));
}
