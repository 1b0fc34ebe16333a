import type { ComponentProps } from 'preact';
import styles from './Button.module.css';

interface Props extends ComponentProps<'button'> {
  /** `primary` once a view; `link` for what stands in running text. */
  readonly look?: 'primary' | 'quiet' | 'link';
}

const LOOKS = {
  primary: 'rd-button rd-button-main',
  quiet: 'rd-button',
  link: `${styles.link}`,
} as const;

/** A native button in the site's look. */
export function Button({ look = 'quiet', ...rest }: Props) {
  return <button type="button" class={`${styles.button} ${LOOKS[look]}`} {...rest} />;
}
