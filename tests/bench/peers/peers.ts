/** The linters that are measured beside ours: the names of the files in engines/. */
export const PEERS = ['preflight-dev', 'write-good', 'markdownlint', 'textlint', 'alex', 'harper'] as const;
/** Lints one text and returns when it is done. */
export type Engine = (text: string) => unknown;
