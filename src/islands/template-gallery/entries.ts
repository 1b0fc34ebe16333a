import type { Purpose, Risk, Template, TemplateDomain } from '../../schemas/template.ts';

/** What the gallery knows of a template. */
export interface GalleryEntry extends Pick<Template, 'id' | 'title' | 'summary' | 'level' | 'tags' | 'whenToUse'> {
  readonly purpose: Purpose;
  readonly domains: readonly TemplateDomain[];
  /** Titles by id. */
  readonly patterns: Readonly<Record<string, string>>;
  readonly risk: Risk | null;
  readonly variables: number;
  /** Day of the last change, ISO 8601. */
  readonly changed: string;
  readonly url: string;
}
