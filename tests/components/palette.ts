import { readFileSync } from 'node:fs';

/** The themes in which every page is shown. */
export const THEMES = ['dark', 'light'] as const;
/** One of the two themes. */
export type Theme = (typeof THEMES)[number];

const HEADS: Record<Theme, RegExp> = {
  dark: /^:root \{([^}]*)\}/m,
  light: /^:root\[data-theme='light'\] \{([^}]*)\}/m,
};

/** Custom properties that a style sheet sets to a hexadecimal colour, by theme; light falls back on dark as in the browser. */
export function coloursOf(sheet: string): Record<Theme, Map<string, string>> {
  const css = readFileSync(new URL(`../../src/styles/${sheet}.css`, import.meta.url), 'utf8');
  const read = (theme: Theme) =>
    [...(HEADS[theme].exec(css)?.[1] ?? '').matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
  const dark = read('dark');
  return { dark: new Map(dark), light: new Map([...dark, ...read('light')]) };
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours as WCAG 2 defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}
