import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What in the register depends on an import's records, besides those records themselves. */
export interface RegisterDependants {
  /** Certificates with more history than their issue. */
  changed_certificates: number
  scans: number
  /** Of a coming end, that a producer was told, or that are being sent. */
  notices: number
  /** Certificates and nominations from elsewhere, of products that the import made. */
  later_recognitions: number
  /** Products from elsewhere, of producers that the import made. */
  products_of_producers: number
}

/** Holds an import's certificates and products against changes, and gives the products' ids. */
export async function lockImportedEntries(
  trx: Knex.Transaction,
  importId: string
): Promise<{ certified_product_ids: string[] }> {
  await trx("certificate").select("id").where("import_id", importId).orderBy("id").forUpdate()
  const products = await trx("certified_product")
    .select<{ id: string }[]>("id")
    .where("import_id", importId)
    .orderBy("id")
    .forUpdate()
  return { certified_product_ids: products.map(({ id }) => id) }
}

export async function countRegisterDependants(
  trx: Knex.Transaction,
  importId: string,
  producerIds: readonly string[]
): Promise<RegisterDependants> {
  const { rows } = await trx.raw(
    `with mine as (select id from certificate where import_id = :importId),
      my_products as (select id from certified_product where import_id = :importId)
    select
      (select count(distinct certificate_id) from certificate_event
        where certificate_id in (select id from mine) and kind <> 'issued')::int as changed_certificates,
      (select count(*) from certificate_scan where certificate_id in (select id from mine))::int as scans,
      (select count(*) from certificate_notice
        where certificate_id in (select id from mine)
          and (producer_told or sent_on is null))::int as notices,
      (select count(*) from certificate
        where certified_product_id in (select id from my_products)
          and import_id is distinct from :importId)::int
      + (select count(*) from five_star_nomination
        where certified_product_id in (select id from my_products)
          and import_id is distinct from :importId)::int as later_recognitions,
      (select count(*) from certified_product
        where producer_id = any(:producerIds)
          and import_id is distinct from :importId)::int as products_of_producers`,
    { importId, producerIds }
  )
  return rows[0]
}

/**
 * Deletes for good what an import wrote into the register. It is the one way to delete a line of history:
 * the trigger on `certificate_event` lets the "issued" of this import's certificates go, in this
 * transaction only. Whether anything depends on them, the caller has asked.
 */
export async function deleteImportedEntries(
  trx: Knex.Transaction,
  importId: string
): Promise<void> {
  await trx.raw("select set_config('ocop.undo_import', ?, true)", [importId])
  for (const table of ["certificate_event", "certificate_notice"]) {
    await trx(table)
      .whereIn("certificate_id", trx("certificate").select("id").where("import_id", importId))
      .delete()
  }
  await trx("certificate").where("import_id", importId).delete()
  await trx("five_star_nomination").where("import_id", importId).delete()
  await trx("certified_product").where("import_id", importId).delete()
  await trx.raw("select set_config('ocop.undo_import', '', true)")
}
