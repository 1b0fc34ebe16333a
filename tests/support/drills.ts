import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  anatomyDrillSchema,
  choiceDrillSchema,
  DRILL_KINDS,
  type Drill,
  type DrillKind,
  orderDrillSchema,
} from '../../src/schemas/drills.ts';

const folder = new URL('../../src/content/drills/', import.meta.url);

function read(kind: DrillKind, file: string): Drill {
  const data: unknown = parse(readFileSync(new URL(`${kind}/${file}`, folder), 'utf8'));
  const id = file.replace('.yaml', '');
  if (kind === 'anatomy') return { ...anatomyDrillSchema.parse(data), id, kind };
  if (kind === 'order-the-steps') return { ...orderDrillSchema.parse(data), id, kind };
  return { ...choiceDrillSchema.parse(data), id, kind };
}

/** All drills as they stand in the content, checked, by kind and name. */
export const DRILLS: readonly Drill[] = DRILL_KINDS.flatMap((kind) =>
  readdirSync(new URL(`${kind}/`, folder))
    .toSorted()
    .map((file) => read(kind, file)),
);
