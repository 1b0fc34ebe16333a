import type { ComponentId } from '../linter/types.ts';

/** CSS colour of a component, the same on every page. */
export function componentColour(id: ComponentId): string {
  return `var(--rd-c-${id.replaceAll('_', '-')}, var(--sl-color-text-accent))`;
}
