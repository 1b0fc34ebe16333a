import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { inRoute } from '../components/guide/pattern-order.ts';
import { siteLinks } from '../components/site-links.ts';

/** The guide's pages with one line each, for assistants that read a site: https://llmstxt.org. */
export const GET: APIRoute = async ({ site }) => {
  const links = siteLinks(import.meta.env.BASE_URL);
  const address = (path: string) => (site ? new URL(path, site).href : path);
  const line = (title: string, path: string, about = '') => `- [${title}](${address(path)})${about && `: ${about}`}`;
  const docs = (await getCollection('docs')).filter(({ id }) => id.startsWith('learn/'));
  const patterns = inRoute((await getCollection('patterns')).map(({ id, data }) => ({ ...data, id })));
  const exercises = await getCollection('exercises');
  const text = [
    '# Redraft',
    '',
    '> A site on which people learn to write prompts for AI coding assistants: a guide, exercises that are graded in the browser, and a linter.',
    '',
    '## Guide',
    ...docs.map(({ id, data }) => line(data.title, links.guide(id.replace(/^learn\//, '')), data.description)),
    '',
    '## Patterns',
    ...patterns.map(({ id, title, summary }) => line(title, links.guide(`patterns/${id}`), summary)),
    '',
    '## Exercises',
    ...exercises.map(({ id, data }) => line(data.title, links.exercise(id), data.goal)),
    '',
  ].join('\n');
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
