import { atom, type ReadableAtom } from 'nanostores';
import type { Verdict } from '../../stores/attempt.ts';
import { createHighlight, type Highlight } from '../../stores/highlight.ts';
import { promptIn } from '../../stores/prompt-link.ts';
import { createDesk, type Desk } from '../create-desk.ts';

/** All that the playground works with. */
export interface Playground extends Desk {
  readonly highlight: Highlight;
  /** What is wrong with the link that led here; null when nothing is. */
  readonly $linkProblem: ReadableAtom<string | null>;
  /** Starts to save, and takes the text from the address if it holds one. Returns how to stop. */
  open(typed: string | undefined): () => void;
}

/** Creates the playground. */
export function createPlayground(): Playground {
  const desk = createDesk('playground', '');
  const { manuscript, $live } = desk;
  const $linkProblem = atom<string | null>(null);
  const $noVerdict = atom<Verdict>({ state: 'not-checked' });

  function takeLink(): void {
    const linked = promptIn(location);
    if (!linked) return;
    $linkProblem.set(linked.ok ? null : linked.message);
    if (linked.ok && linked.text !== manuscript.$text.get()) {
      manuscript.replace(linked.text, 'This text comes from a link.');
    }
    // A reload must not put it over what is written from here on.
    history.replaceState(history.state, '', location.pathname);
  }

  return {
    ...desk,
    highlight: createHighlight(manuscript.$text, $live, $noVerdict),
    $linkProblem,
    open(typed) {
      const close = manuscript.open(typed);
      takeLink();
      addEventListener('hashchange', takeLink);
      return () => {
        removeEventListener('hashchange', takeLink);
        close();
      };
    },
  };
}
