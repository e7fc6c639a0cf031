import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PlannedEntry } from "@ocop/rules"

const CHUNK = 500

/** One product of a row with what will happen, or has happened, to it. */
export interface ImportEntry {
  id: string
  planned: PlannedEntry
  /** The certificate it became, or was already. */
  certificate_id: string | null
}

/** What of the register a row has become, or is already. */
export interface EntryRecords {
  id: string
  producer_id: string | null
  certified_product_id: string | null
  certificate_id: string | null
}

/** A new preview takes the place of the one before it; a row keeps its id. */
export async function replaceEntries(
  trx: Knex.Transaction,
  importId: string,
  plan: readonly PlannedEntry[]
): Promise<void> {
  await trx("certificate_import_entry").where({ import_id: importId }).delete()
  for (let from = 0; from < plan.length; from += CHUNK) {
    await trx("certificate_import_entry").insert(
      plan.slice(from, from + CHUNK).map((planned) => ({
        id: `${importId}.${planned.entry.row}.${planned.entry.part}`,
        import_id: importId,
        row: planned.entry.row,
        part: planned.entry.part,
        outcome: planned.outcome,
        planned: JSON.stringify(planned),
        producer_id: planned.producer_id,
        certified_product_id: planned.certified_product_id,
        certificate_id: planned.certificate_id,
      }))
    )
  }
}

/** In the order of the list. */
export async function readEntries(
  knex: Knex | Knex.Transaction,
  importId: string
): Promise<ImportEntry[]> {
  return knex("certificate_import_entry")
    .select("id", "planned", "certificate_id")
    .where({ import_id: importId })
    .orderBy(["row", "part"])
}

/** Notes which records the rows have become, once they are written. */
export async function recordEntries(
  trx: Knex.Transaction,
  entries: readonly EntryRecords[]
): Promise<void> {
  await trx.raw(
    `update certificate_import_entry entry
    set producer_id = made.producer_id, certified_product_id = made.certified_product_id,
      certificate_id = made.certificate_id, updated_at = now()
    from jsonb_to_recordset(?::jsonb)
      as made(id text, producer_id text, certified_product_id text, certificate_id text)
    where entry.id = made.id`,
    [JSON.stringify(entries)]
  )
}

/** Certificates and nominations that an import gave to products which were there before it. */
export async function renewedProducts(
  knex: Knex | Knex.Transaction,
  importId: string
): Promise<{ id: string | null; certified_product_id: string }[]> {
  return knex("certificate_import_entry")
    .select({ id: "certificate_id" }, "certified_product_id")
    .where({ import_id: importId })
    .whereRaw("planned -> 'certified_product_id' <> 'null'::jsonb")
    .whereRaw(
      "(planned -> 'writes' -> 'certificate' <> 'null'::jsonb or planned -> 'writes' -> 'nomination' <> 'null'::jsonb)"
    )
    .orderBy("row")
}
