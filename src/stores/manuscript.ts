import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { type DraftPlace, draftAt, drafts, dropDraft, saveDraft } from './drafts.ts';

/** Pause in typing after which a draft is saved, in ms. */
export const SAVE_PAUSE = 300;

/** A text that took the place of another, which can come back. */
export interface Replacement {
  /** What happened, for the learner. */
  readonly note: string;
  readonly previous: string;
}

/** A text that is being written: saved as one types, shared between tabs, and never lost by a replacement. */
export interface Manuscript {
  readonly $text: WritableAtom<string>;
  /** The last replacement, until the next change by hand. */
  readonly $replaced: ReadableAtom<Replacement | null>;
  readonly $saving: ReadableAtom<'unchanged' | 'waiting' | 'saved' | 'too-long'>;
  /** Starts to save, with the stored draft or with what was typed before the page was ready. Returns how to stop. */
  open(typed?: string): () => void;
  /** Puts another text in place; `undo` brings the old one back. */
  replace(text: string, note: string): void;
  undo(): void;
}

/** Creates the text of a place; `initial` stands there before anything is written and is not saved. */
export function createManuscript(place: DraftPlace, initial: string): Manuscript {
  const $text = atom(initial);
  const $replaced = atom<Replacement | null>(null);
  const $saving = atom<'unchanged' | 'waiting' | 'saved' | 'too-long'>('unchanged');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let replacing = false;

  function save(): void {
    clearTimeout(timer);
    timer = undefined;
    const text = $text.get();
    if (text === initial) {
      if (draftAt(place) !== undefined) dropDraft(place);
      $saving.set('unchanged');
    } else {
      $saving.set(saveDraft(place, text) ? 'saved' : 'too-long');
    }
  }

  function onChange(): void {
    if (!replacing) $replaced.set(null);
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_PAUSE);
    $saving.set('waiting');
  }

  const saveWhatWaits = () => timer !== undefined && save();

  function set(text: string): void {
    replacing = true;
    // Editors count a line end as one character.
    $text.set(text.replace(/\r\n?/g, '\n'));
    replacing = false;
  }

  function follow(): void {
    const elsewhere = draftAt(place) ?? initial;
    // While something waits to be saved, this tab is the one that is written in.
    if (timer === undefined && elsewhere !== $text.get() && $saving.get() !== 'too-long') set(elsewhere);
  }

  return {
    $text,
    $replaced,
    $saving,
    open(typed) {
      const stopSaving = $text.listen(onChange);
      const draft = draftAt(place);
      const text = typed ?? draft ?? initial;
      if (text !== $text.get()) set(text);
      if (typed === undefined && draft !== undefined) save();
      const stopFollowing = drafts.$value.listen(follow);
      addEventListener('pagehide', saveWhatWaits);
      document.addEventListener('visibilitychange', saveWhatWaits);
      return () => {
        saveWhatWaits();
        stopSaving();
        stopFollowing();
        removeEventListener('pagehide', saveWhatWaits);
        document.removeEventListener('visibilitychange', saveWhatWaits);
      };
    },
    replace(text, note) {
      $replaced.set({ note, previous: $text.get() });
      set(text);
    },
    undo() {
      const last = $replaced.get();
      $replaced.set(null);
      if (last) set(last.previous);
    },
  };
}
