import { fontProviders } from 'astro/config';

interface Face {
  readonly src: [string];
  readonly weight: string;
  readonly style: 'normal';
}

/** The one file that holds all weights of a typeface. */
function allWeightsOf(name: string): { variants: [Face] } {
  const file = `@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`;
  return { variants: [{ src: [file], weight: '200 800', style: 'normal' }] };
}

/** The typefaces of the site; Astro serves them itself and shapes the fallbacks so that nothing moves when they arrive. */
export const fonts = [
  {
    provider: fontProviders.local(),
    name: 'Bricolage Grotesque',
    cssVariable: '--rd-font-display',
    fallbacks: ['sans-serif'],
    options: allWeightsOf('bricolage-grotesque'),
  },
  {
    provider: fontProviders.local(),
    name: 'Atkinson Hyperlegible Next',
    cssVariable: '--rd-font-text',
    fallbacks: ['sans-serif'],
    options: allWeightsOf('atkinson-hyperlegible-next'),
  },
  {
    provider: fontProviders.local(),
    name: 'Atkinson Hyperlegible Mono',
    cssVariable: '--rd-font-code',
    fallbacks: ['monospace'],
    options: allWeightsOf('atkinson-hyperlegible-mono'),
  },
];
