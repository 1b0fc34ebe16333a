import { atom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';
import { createLiveReport, type LintText } from '../../stores/live-report.ts';

// The linter comes with the first text: an empty form needs none.
const lintLater: LintText = async (text) => {
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  const { lintText } = await import('../judge/judge.ts');
  return lintText(text);
};

/** What the linter says of a text that lives elsewhere. */
export function useLiveText(text: string) {
  const [{ $text, $live }] = useState(() => {
    const $text = atom('');
    return { $text, $live: createLiveReport($text, lintLater, { text: '', report: null, refusal: null }) };
  });
  useEffect(() => $text.set(text), [text]);
  return $live;
}
