import { useStore } from '@nanostores/preact';
import { progress, progressOf, stateOf } from '../../stores/progress.ts';

const WORDS = { new: 'New', begun: 'Begun', passed: 'Passed' } as const;

/** How far the learner is with an exercise: new, begun or passed, and the best score. */
export function ProgressState({ id }: { readonly id: string }) {
  const all = useStore(progress.$value, { ssr: () => progress.empty });
  const state = stateOf(id, all);
  const best = progressOf(id, all)?.best ?? null;
  return (
    <span data-state={state}>
      {WORDS[state]}
      {best !== null && ` · best score ${Math.round(best)}`}
    </span>
  );
}
