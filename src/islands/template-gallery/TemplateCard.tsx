import { DOMAIN_NAMES, PURPOSE_NAMES } from '../../templates/names.ts';
import cards from '../controls/Cards.module.css';
import { Favourite } from '../controls/Favourite.tsx';
import type { GalleryEntry } from './entries.ts';
import styles from './Gallery.module.css';

/** One template in the gallery. */
export function TemplateCard({ entry }: { readonly entry: GalleryEntry }) {
  const { id, title, summary, purpose, level, domains, variables, risk, url } = entry;
  const facts = [
    `Level ${level}`,
    ...domains.map((domain) => DOMAIN_NAMES[domain]),
    `${variables} fields`,
    ...(risk ? [`${risk} risk`] : []),
  ];
  return (
    <li class={`${cards.card} ${styles.rows}`} data-template={id}>
      <p class={styles.purpose}>{PURPOSE_NAMES[purpose]}</p>
      <div class={styles.star}>
        <Favourite id={id} title={title} />
      </div>
      <h2>
        <a href={url}>{title}</a>
      </h2>
      <p>{summary}</p>
      <p class={styles.facts}>{facts.join(' · ')}</p>
    </li>
  );
}
