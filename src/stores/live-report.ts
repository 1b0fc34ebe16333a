import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { Report } from '../linter/types.ts';
import type { Outcome, Refusal } from './judging.ts';

/** What the linter says of a text while it is being written. */
export interface LiveReport {
  /** The text that the report speaks of; behind the text in the editor for a moment. */
  readonly text: string;
  readonly report: Report | null;
  readonly refusal: Refusal | null;
}

/** Looks at a text; may take a while. */
export type LintText = (text: string) => Outcome<Report> | Promise<Outcome<Report>>;

/** Pause in typing after which the text is linted, in ms. */
export const TYPING_PAUSE = 150;

/** A store that follows a text: begins with what is known of it and lints it after each pause in typing. */
export function createLiveReport(
  $text: ReadableAtom<string>,
  lintText: LintText,
  first: LiveReport,
): ReadableAtom<LiveReport> {
  const $live = atom<LiveReport>(first);

  async function run(): Promise<void> {
    const text = $text.get();
    const outcome = await lintText(text);
    // A later text has its own turn.
    if (text !== $text.get()) return;
    $live.set(
      outcome.ok ? { text, report: outcome.value, refusal: null } : { text, report: null, refusal: outcome.reason },
    );
  }

  onMount($live, () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = $text.subscribe((text) => {
      clearTimeout(timer);
      if (text !== $live.get().text) timer = setTimeout(run, TYPING_PAUSE);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  });
  return $live;
}
