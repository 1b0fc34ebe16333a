import { filledSchema, type TemplateValues, templateValuesSchema } from '../schemas/template-values.ts';
import { defineMatter } from './matter.ts';
import { mergeEntries } from './merge-entries.ts';

/** What the user has filled into the templates, by template id. */
export const templateValues = defineMatter<TemplateValues>({
  id: 'template-values',
  version: 1,
  schema: templateValuesSchema,
  entry: filledSchema,
  empty: {},
  merge: mergeEntries((own, imported) => (imported.at > own.at ? imported : own)),
});

const NONE: Readonly<Record<string, string>> = {};

/** What is filled into a template; variables that were never touched are absent. */
export function valuesFor(
  id: string,
  all: TemplateValues = templateValues.$value.get(),
): Readonly<Record<string, string>> {
  return (Object.hasOwn(all, id) ? all[id]?.values : undefined) ?? NONE;
}

/** Replaces all values of a template; none at all forgets it. */
export function keepValues(id: string, values: Readonly<Record<string, string>>): void {
  const { [id]: _, ...others } = templateValues.$value.get();
  const filled = Object.keys(values).length > 0 ? { [id]: { values, at: new Date().toISOString() } } : {};
  templateValues.$value.set({ ...others, ...filled });
}
