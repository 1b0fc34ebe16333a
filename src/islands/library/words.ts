import type { Listed, Wanted } from '../../library/find-entries.ts';
import type { LibraryEntries, LibraryFields, LibrarySource } from '../../schemas/library.ts';
import type { LibraryImport } from '../../stores/library-file.ts';
import type { NamedText } from '../leak-guard/places.ts';

/** Assistants that are suggested before somebody has named their own. */
export const ASSISTANTS = ['Claude Code', 'Codex', 'Cursor', 'Gemini CLI', 'GitHub Copilot'] as const;

/** How the choices of the rating filter are called. */
export const RATING_FILTERS: Readonly<Record<Wanted['rating'], string>> = {
  '': 'Any',
  '5': '5 stars',
  '4': '4 stars and more',
  '3': '3 stars and more',
  none: 'Not rated',
};

/** How the orders are called. */
export const ORDER_NAMES: Readonly<Record<Wanted['order'], string>> = {
  match: 'Best match',
  newest: 'Newest',
  rated: 'Best rated',
  title: 'Title',
};

const SOURCES: Readonly<Record<LibrarySource['kind'], string>> = {
  template: 'from a template',
  exercise: 'from an exercise',
  playground: 'from the playground',
  run: 'from a run',
  own: '',
};

/** Where an entry came from: “from a template (api-endpoint)”. Empty for what was written in the library. */
export const sourceText = ({ kind, id }: LibrarySource): string =>
  id === '' || kind === 'own' ? SOURCES[kind] : `${SOURCES[kind]} (${id})`;

/** How many entries are listed. */
export function countText(shown: number, all: number): string {
  const noun = all === 1 ? 'prompt' : 'prompts';
  return shown === all ? `${all} ${noun}` : `${shown} of ${all} ${noun}`;
}

/** All that an entry says in words, to be looked through before it leaves. */
export function textsOf({ title, text, notes }: Pick<LibraryFields, 'title' | 'text' | 'notes'>): NamedText[] {
  return [
    { name: 'Title', text: title },
    { name: 'Prompt', text },
    { name: 'Notes', text: notes },
  ];
}

/** The same for many entries, each place with the title of its entry. */
export const textsOfAll = (entries: LibraryEntries): NamedText[] =>
  Object.values(entries).flatMap((entry) =>
    textsOf(entry).map(({ name, text }) => ({ name: `“${entry.title}”, ${name.toLowerCase()}`, text })),
  );

/** Listed entries as a record, in their order. */
export const asRecord = (listed: readonly Listed[]): LibraryEntries => Object.fromEntries(listed);

const MOST_TITLES = 5;

function named(titles: readonly string[]): string {
  const more = titles.length - MOST_TITLES;
  return titles.slice(0, MOST_TITLES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** What an import does, a line for each kind of change. */
export function importLines({ added, replaced, kept }: LibraryImport): readonly string[] {
  return [
    ...(added.length > 0 ? [`${added.length} new: ${named(added)}`] : []),
    ...(replaced.length > 0 ? [`${replaced.length} replaced by a newer version: ${named(replaced)}`] : []),
    ...(kept > 0 ? [`${kept} here already, and left as ${kept === 1 ? 'it is' : 'they are'}`] : []),
  ];
}
