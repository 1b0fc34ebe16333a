import type { ComponentId } from '../linter/types.ts';

/** Where the site explains what the linter says. */
export interface Guide {
  /** By component. */
  readonly components: Readonly<Record<ComponentId, string>>;
  /** Address of a rule's page, with `:id` in the place of the id. */
  readonly rule: string;
}

/** Address of the page on a rule. */
export const rulePage = ({ rule }: Guide, id: string): string => rule.replace(':id', id);
