// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { fonts } from './src/components/starlight/fonts.ts';
import { sidebar } from './src/components/starlight/sidebar.ts';
import { contentSecurityPolicy } from './src/integrations/csp.ts';
import { leanRules } from './src/integrations/lean-rules.ts';
import { linkCheck } from './src/integrations/links.ts';
import { listedExercises } from './src/integrations/listed-exercises.ts';
import { listedPatterns } from './src/integrations/listed-patterns.ts';

// Where the site is served. A host that serves it from a sub-path sets both, as .github/workflows/pages.yml does.
const { SITE_URL, BASE_PATH = '/' } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH,
  trailingSlash: 'always',
  fonts,
  // A manual about prompts shows `--flags` and straight quotes as they are typed.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  vite: {
    build: {
      rolldownOptions: {
        // Astro marks each MDX page with a directive of its own and then warns of every one.
        onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
      },
    },
  },
  integrations: [
    starlight({
      title: 'Redraft',
      sidebar: sidebar(listedExercises(), listedPatterns()),
      customCss: ['ground', 'component-colours', 'type', 'chrome', 'controls', 'prose', 'print'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      components: {
        Head: './src/components/starlight/Head.astro',
        Hero: './src/components/starlight/Hero.astro',
        Header: './src/components/starlight/Header.astro',
        Footer: './src/components/starlight/Footer.astro',
        MarkdownContent: './src/components/starlight/MarkdownContent.astro',
        PageTitle: './src/components/starlight/PageTitle.astro',
        SiteTitle: './src/components/starlight/SiteTitle.astro',
      },
    }),
    mdx(),
    preact(),
    leanRules(),
    // These two read the finished pages, so they come last.
    linkCheck(),
    contentSecurityPolicy(),
  ],
});
