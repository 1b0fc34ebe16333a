import { fontProviders } from 'astro/config';

const files = (name: string, subset: string) => `@fontsource-variable/${name}/files/${name}-${subset}-normal.woff2`;

/** The typefaces of the site; Astro serves them itself and shapes the fallbacks so that nothing moves when they arrive. */
export const fonts = [
  {
    provider: fontProviders.local(),
    name: 'Bricolage Grotesque',
    cssVariable: '--rd-font-display',
    fallbacks: ['sans-serif'],
    options: { variants: [{ src: [files('bricolage-grotesque', 'latin-wght')], weight: '200 800', style: 'normal' }] },
  },
  {
    provider: fontProviders.local(),
    name: 'Atkinson Hyperlegible Next',
    cssVariable: '--rd-font-text',
    fallbacks: ['sans-serif'],
    options: {
      variants: [{ src: [files('atkinson-hyperlegible-next', 'latin-wght')], weight: '200 800', style: 'normal' }],
    },
  },
  {
    provider: fontProviders.local(),
    name: 'Atkinson Hyperlegible Mono',
    cssVariable: '--rd-font-code',
    fallbacks: ['monospace'],
    options: {
      variants: [{ src: [files('atkinson-hyperlegible-mono', 'latin-wght')], weight: '200 800', style: 'normal' }],
    },
  },
];
