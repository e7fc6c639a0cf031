import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A producer that an import made, held against changes until the transaction ends. */
export interface ImportedProducer {
  id: string
  status: string
}

export async function lockImportedProducers(
  trx: Knex.Transaction,
  importId: string
): Promise<ImportedProducer[]> {
  return trx("producer")
    .select("id", "status")
    .where("import_id", importId)
    .orderBy("id")
    .forUpdate()
}

/** Deletes for good what an import made. Whether anything depends on it, the caller has asked. */
export async function deleteImportedProducers(
  trx: Knex.Transaction,
  importId: string
): Promise<void> {
  await trx("producer").where("import_id", importId).delete()
}
