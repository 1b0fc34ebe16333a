import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LeakDialog } from './LeakDialog.tsx';
import { type LeakPlace, type NamedText, placesIn } from './places.ts';

/** What somebody is asked before a text leaves. */
export interface LeakQuestion {
  readonly places: readonly LeakPlace[];
  /** Label of the button that goes ahead: “Copy anyway”. */
  readonly confirm: string;
  readonly action: () => void;
}

interface LeakGuard {
  /**
   * Does `action` at once, or after a question if the text holds what looks like a secret or personal data.
   * Either way it runs within a click, as the clipboard asks for.
   */
  guard(what: string | readonly NamedText[], confirm: string, action: () => void): void;
  /** The question; belongs anywhere in the component that guards. */
  readonly dialog: JSX.Element;
}

/** Looks at a text before it is copied, shared, saved or exported. */
export function useLeakGuard(): LeakGuard {
  const [question, setQuestion] = useState<LeakQuestion | null>(null);
  return {
    guard(what, confirm, action) {
      const places = placesIn(what);
      if (places.length === 0) action();
      else setQuestion({ places, confirm, action });
    },
    dialog: <LeakDialog question={question} onClose={() => setQuestion(null)} />,
  };
}
