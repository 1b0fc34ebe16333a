import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** The sidebar: by what people want to do. */
export const sidebar: StarlightUserConfig['sidebar'] = [];
