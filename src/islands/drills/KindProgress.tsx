import { useStore } from '@nanostores/preact';
import { drillsProgress, isSolved } from '../../stores/drills.ts';
import styles from './Drills.module.css';

/** How many drills of a kind there are, and how many of them are solved. */
export default function KindProgress({ keys }: { readonly keys: readonly string[] }) {
  const all = useStore(drillsProgress.$value, { ssr: () => drillsProgress.empty });
  const solved = keys.filter((key) => isSolved(key, all)).length;
  return (
    <p class={styles.count}>
      {keys.length} drills{solved > 0 && `, ${solved} solved`}
    </p>
  );
}
