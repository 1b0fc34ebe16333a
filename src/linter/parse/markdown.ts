import { parser as commonMark, GFM } from '@lezer/markdown';

/** The Markdown grammar that the linter and the editor share: CommonMark with GitHub's extensions. */
export const markdownParser = commonMark.configure(GFM);
