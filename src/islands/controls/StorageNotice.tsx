import { useStore } from '@nanostores/preact';
import { $storageTrouble, type StorageTrouble } from '../../stores/storage.ts';
import { Icon } from './Icon.tsx';
import styles from './StorageNotice.module.css';

const MESSAGES: Readonly<Record<StorageTrouble, string>> = {
  unavailable:
    'This browser keeps nothing for this page. What is written and reached here lasts until the tab is closed.',
  full: 'The browser’s storage is full. The latest changes last until the tab is closed.',
  unreadable: 'Some of what was stored here could not be read. The rest is used; a copy of the damaged part is kept.',
};

/** Says so when what is stored may not last. */
export function StorageNotice() {
  const trouble = useStore($storageTrouble, { ssr: () => null });
  return (
    <div role="status">
      {trouble && (
        <p class={styles.notice}>
          <Icon name="warning" /> {MESSAGES[trouble]}
        </p>
      )}
    </div>
  );
}
