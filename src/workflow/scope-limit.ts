import type { Scene } from './scene.ts';

/** Where the work ends: nothing that nobody asked for. */
export function scopeLimit({ facts }: Scene): string {
  return facts.topics.includes('upgrade')
    ? 'Add nothing that is not listed here, and change the versions of no other packages than those that the upgrade needs; list these.'
    : 'Add nothing that is not listed here, and no dependency.';
}
