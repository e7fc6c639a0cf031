import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProducerKind } from "@ocop/rules"

/** A producer as a decision list names it; nothing of it is sold before an operator approves it. */
export interface ProducerToInsert {
  id: string
  handle: string
  name: string
  name_folded: string
  kind: ProducerKind
  place: string
  commune_code: string | null
  province_code: string
  former_province_code: string | null
  import_id: string
}

/** Writes producers as drafts, in the caller's transaction. A handle that is taken throws. */
export async function insertProducers(
  trx: Knex.Transaction,
  producers: readonly ProducerToInsert[]
): Promise<void> {
  await trx("producer").insert(producers.map((producer) => ({ ...producer, status: "draft" })))
}

/** Every handle that is in use. */
export async function takenHandles(trx: Knex.Transaction): Promise<Set<string>> {
  return new Set(await trx("producer").whereNull("deleted_at").pluck<string[]>("handle"))
}
