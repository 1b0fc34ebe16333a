import { parser as commonMark, GFM } from '@lezer/markdown';

/**
 * The Markdown grammar that the linter and the editor share: CommonMark with GitHub's extensions. Hard line breaks mean
 * nothing to either, and their parser reads a run of blanks anew from each blank in it.
 */
export const markdownParser = commonMark.configure([GFM, { remove: ['HardBreak'] }]);
