import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { drillsProgress, isSolved } from '../../stores/drills.ts';
import styles from './Drills.module.css';

/** How many drills of a kind are solved; empty until something is known. */
export default function KindProgress({ keys }: { readonly keys: readonly string[] }) {
  const all = useStore(drillsProgress.$value);
  // The server knows nothing of it, and both must draw the same at first.
  const [known, setKnown] = useState(false);
  useEffect(() => setKnown(true), []);
  const solved = known ? keys.filter((key) => isSolved(key, all)).length : 0;
  return (
    <p class={styles.count}>
      {keys.length} drills{solved > 0 && `, ${solved} solved`}
    </p>
  );
}
