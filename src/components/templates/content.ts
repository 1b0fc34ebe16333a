import { type CollectionEntry, getCollection } from 'astro:content';
import type { GalleryEntry } from '../../islands/template-gallery/entries.ts';
import type { Template } from '../../schemas/template.ts';
import { siteLinks } from '../site-links.ts';

/** A template with its id and text. */
export const toTemplate = ({ id, data, body = '' }: CollectionEntry<'templates'>): Template => ({
  id,
  text: body.trim(),
  ...data,
});

/** All templates by title. A reference to a template that does not exist fails the build. */
export async function allTemplates(): Promise<readonly Template[]> {
  const templates = (await getCollection('templates')).map(toTemplate);
  const ids = new Set(templates.map(({ id }) => id));
  for (const { id, related } of templates) {
    const dead = related.filter((other) => !ids.has(other));
    if (dead.length > 0)
      throw new Error(`template ${id}: expected related templates that exist; found ${dead.join(', ')}`);
  }
  return templates.sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** Titles of the patterns, by id. */
export async function patternTitles(): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await getCollection('patterns')).map(({ id, data }) => [id, data.title]));
}

/** What the gallery shows of the templates. */
export async function galleryEntries(base: string): Promise<readonly GalleryEntry[]> {
  const links = siteLinks(base);
  const titles = await patternTitles();
  return (await allTemplates()).map(({ id, patterns, variables, governance, changelog, ...template }) => {
    const { title, summary, level, tags, whenToUse, purpose, domains } = template;
    return {
      ...{ id, title, summary, level, tags, whenToUse, purpose, domains },
      patterns: Object.fromEntries(
        patterns.map((pattern) => {
          const name = titles[pattern];
          if (!name) throw new Error(`template ${id}: expected a pattern that exists; found ${pattern}`);
          return [pattern, name];
        }),
      ),
      risk: governance?.risk ?? null,
      variables: variables.length,
      changed: changelog[0]?.date.toISOString().slice(0, 10) ?? '',
      url: links.template(id),
    };
  });
}
