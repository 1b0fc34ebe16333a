import { computed, type ReadableAtom } from 'nanostores';
import type { DraftPlace } from '../stores/drafts.ts';
import { firstReport } from '../stores/first-report.ts';
import { createLiveReport, type LiveReport } from '../stores/live-report.ts';
import { createManuscript, type Manuscript } from '../stores/manuscript.ts';
import type { EditorHandle } from './editor/editor-handle.ts';
import type { FindingsOfText } from './editor/finding-underlines.ts';
import { lintText } from './judge/judge.ts';

/** A text, its editor, and what the linter says of it. */
export interface Desk {
  readonly manuscript: Manuscript;
  readonly $live: ReadableAtom<LiveReport>;
  readonly $findings: ReadableAtom<FindingsOfText>;
  readonly editor: { current: EditorHandle | null };
}

/** Creates the desk of a place, where `initial` lies before anything is written. */
export function createDesk(place: DraftPlace, initial: string): Desk {
  const manuscript = createManuscript(place, initial);
  const editor: Desk['editor'] = { current: null };
  const lintNow = (text: string) => lintText(text, editor.current?.tree(text));
  const $live = createLiveReport(manuscript.$text, lintNow, firstReport(manuscript.$text.get()));
  const $findings = computed($live, ({ text, report }) => ({ text, findings: report?.findings ?? [] }));
  return { manuscript, $live, $findings, editor };
}
