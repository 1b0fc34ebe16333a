import * as z from 'zod/mini';

// Strict pages forbid `eval`; without this zod probes for it and the browser reports a violation.
z.config({ jitless: true });

/** The small build of zod, set up for pages with a strict Content Security Policy. */
export { z };
