import { type Drafts, draftSchema, draftsSchema, MAX_DRAFT_LENGTH } from '../schemas/draft.ts';
import { defineMatter } from './matter.ts';
import { mergeEntries } from './merge-entries.ts';

/** Where a draft belongs: the playground, or an exercise. */
export type DraftPlace = 'playground' | `practice/${string}`;

/** Texts that are being written, by place. */
export const drafts = defineMatter<Drafts>({
  id: 'drafts',
  version: 1,
  schema: draftsSchema,
  entry: draftSchema,
  empty: {},
  merge: mergeEntries((own, imported) => (imported.at > own.at ? imported : own)),
});

/** The text that was last written at a place. */
export function draftAt(place: DraftPlace): string | undefined {
  return drafts.$value.get()[place]?.text;
}

/** Keeps a text for a place. Returns false when it is too long to be kept. */
export function saveDraft(place: DraftPlace, text: string): boolean {
  if (text.length > MAX_DRAFT_LENGTH) return false;
  if (draftAt(place) !== text) {
    drafts.$value.set({ ...drafts.$value.get(), [place]: { text, at: new Date().toISOString() } });
  }
  return true;
}

/** Forgets the text of a place. */
export function dropDraft(place: DraftPlace): void {
  const { [place]: _, ...others } = drafts.$value.get();
  drafts.$value.set(others);
}
