const MEDIA_TYPES = { json: 'application/json', md: 'text/markdown' } as const;

/** Hands a text out as a file; the ending of its name says which kind it is. */
export function handOut(name: `${string}.${keyof typeof MEDIA_TYPES}`, text: string): void {
  const type = name.endsWith('.md') ? MEDIA_TYPES.md : MEDIA_TYPES.json;
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The day as file names have it: 2026-03-01. */
export const today = (): string => new Date().toISOString().slice(0, 10);
