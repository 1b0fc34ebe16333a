import type { ComponentChildren } from 'preact';
import styles from './Progress.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
  /** What stands between the heading and the table. */
  readonly intro?: ComponentChildren;
  /** The table. */
  readonly children: ComponentChildren;
}

/** A table under its heading; on a narrow screen it scrolls sideways by itself. */
export function TableSheet({ id, title, intro, children }: Props) {
  return (
    <div class={styles.block}>
      <h2 id={id}>{title}</h2>
      {intro}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section class={styles.scroll} tabIndex={0} aria-labelledby={id}>
        {children}
      </section>
    </div>
  );
}
