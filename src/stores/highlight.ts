import { atom, computed, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { ComponentId, Evidence, Span } from '../linter/types.ts';
import type { Verdict } from './attempt.ts';
import type { LiveReport } from './live-report.ts';
import { locate } from './locate.ts';

/** What the learner asks to see in the text. */
export interface Subject {
  readonly kind: 'component' | 'criterion';
  readonly id: string;
}

/** A stretch of the text to mark with the colour and letter of a component. */
export interface Mark extends Span {
  readonly component: ComponentId;
}

/** Which evidence is shown in the text. */
export interface Highlight {
  /** Chosen by a click; stays. */
  readonly $pinned: WritableAtom<Subject | null>;
  /** Pointed at or focused; goes before the pinned one and passes. */
  readonly $pointed: WritableAtom<Subject | null>;
  readonly $shown: ReadableAtom<Subject | null>;
  readonly $marks: ReadableAtom<readonly Mark[]>;
}

/** Whether two subjects are the same. */
export const sameSubject = (a: Subject | null, b: Subject | null) => a?.kind === b?.kind && a?.id === b?.id;

function evidenceFor(subject: Subject, { report }: LiveReport, verdict: Verdict): [ComponentId, readonly Evidence[]] {
  const none: [ComponentId, readonly Evidence[]] = ['task', []];
  if (subject.kind === 'component') {
    const component = Object.values(report?.components ?? {}).find(({ id }) => id === subject.id);
    return component ? [component.id, component.evidence] : none;
  }
  const criteria = 'grade' in verdict ? verdict.grade.criteria : [];
  const criterion = criteria.find(({ id }) => id === subject.id);
  return criterion ? [criterion.part, criterion.evidence] : none;
}

/** Places of the evidence for a subject in the text as it stands, in order and without overlaps. */
export function marksFor(subject: Subject | null, text: string, live: LiveReport, verdict: Verdict): readonly Mark[] {
  if (!subject) return [];
  const [component, evidence] = evidenceFor(subject, live, verdict);
  const spans = evidence.flatMap((item) => locate(text, item) ?? []).sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return spans.flatMap(({ from, to }) => {
    const start = Math.max(from, end);
    end = Math.max(end, to);
    return start < to ? [{ from: start, to, component }] : [];
  });
}

/** Creates the highlight over a text, its report and its verdict. */
export function createHighlight(
  $text: ReadableAtom<string>,
  $live: ReadableAtom<LiveReport>,
  $verdict: ReadableAtom<Verdict>,
): Highlight {
  const $pinned = atom<Subject | null>(null);
  const $pointed = atom<Subject | null>(null);
  const $shown = computed([$pinned, $pointed], (pinned, pointed) => pointed ?? pinned);
  // Follows the report, not each keystroke: in between the editor moves the marks with the text.
  const $marks = computed([$shown, $live, $verdict], (shown, live, verdict) =>
    marksFor(shown, $text.get(), live, verdict),
  );
  return { $pinned, $pointed, $shown, $marks };
}
