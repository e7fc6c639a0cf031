import type { StoredDocument } from "@ocop/search-postgres/providers/postgres"
import { CHECKSUM_FIELD, copyDefinition, type KeptDefinition } from "../copies/definition"
import { applied, type Engine } from "../engine"

/** Writes documents into a copy and waits until they are found there. */
export async function sendDocuments(
  engine: Engine,
  definition: KeptDefinition,
  stored: readonly StoredDocument[]
): Promise<void> {
  if (stored.length > 0) {
    const task = await engine.upsertDocuments({
      index: definition.physical_name,
      definition: copyDefinition(definition),
      documents: stored.map(({ document, checksum }) => ({
        ...document,
        [CHECKSUM_FIELD]: checksum,
      })),
    })
    await applied(engine, task)
  }
}

/** Takes documents out of a copy; those that are not there are taken out already. */
export async function sendDeletions(
  engine: Engine,
  definition: KeptDefinition,
  ids: readonly string[]
): Promise<void> {
  if (ids.length > 0) {
    const task = await engine.deleteDocuments({
      index: definition.physical_name,
      filters: { [definition.primary_key]: [...ids] },
    })
    await applied(engine, task)
  }
}
