import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AdminProducerRow, AdminProducersQuery } from "@ocop/contract"
import { foldVietnamese, type Gazetteer } from "@ocop/rules"
import type * as z from "@medusajs/framework/zod"

export type ProducerFilters = Pick<
  z.infer<typeof AdminProducersQuery>,
  "q" | "status" | "province_code" | "claims"
>

interface Row extends Omit<AdminProducerRow, "province" | "submitted_at" | "open_claims"> {
  province_code: string
  submitted_at: Date | null
  open_claims: string
  count: string
}

/** A page of producers and how many there are, in one statement; two when the page lies behind the end. */
export async function listProducers(
  knex: Knex,
  filters: ProducerFilters,
  page: { limit: number; offset: number },
  places: Gazetteer
): Promise<{ producers: AdminProducerRow[]; count: number }> {
  const rows = (await matching(knex, filters)
    .orderByRaw(
      "(producer.status = 'submitted') desc, registration.submitted_at asc nulls last, producer.name_folded, producer.id"
    )
    .limit(page.limit)
    .offset(page.offset)
    .select(...COLUMNS)
    .select("registration.submitted_at", { open_claims: openClaims(knex) })
    .select(knex.raw("count(*) over () as count"))) as Row[]
  const [counted] =
    rows.length || page.offset === 0
      ? rows
      : await matching(knex, filters).count<{ count: string }[]>("producer.id as count")
  return {
    producers: rows.map((row) => presentProducerRow(row, places)),
    count: Number(counted?.count ?? 0),
  }
}

/** One row as in the list; null when there is none. */
export async function producerRow(
  knex: Knex,
  id: string,
  places: Gazetteer
): Promise<AdminProducerRow | null> {
  const row = (await matching(knex, {})
    .where("producer.id", id)
    .select(...COLUMNS)
    .select("registration.submitted_at", { open_claims: openClaims(knex) })
    .first()) as Row | undefined
  return row ? presentProducerRow(row, places) : null
}

const COLUMNS = [
  "producer.id",
  "producer.handle",
  "producer.name",
  "producer.kind",
  "producer.status",
  "producer.status_reason",
  "producer.place",
  "producer.province_code",
  "producer.import_id",
]

function openClaims(knex: Knex) {
  return knex("producer_claim as claim")
    .where("claim.status", "pending")
    .whereNull("claim.deleted_at")
    .whereRaw("producer.id in (claim.producer_id, claim.record_id)")
    .count()
}

function matching(knex: Knex, { q, status, province_code, claims }: ProducerFilters) {
  const folded = foldVietnamese(q ?? "").replace(/[\\%_]/g, "")
  const query = knex("producer")
    .leftJoin("producer_registration as registration", (on) =>
      on.on("registration.producer_id", "producer.id").andOnNull("registration.deleted_at")
    )
    .whereNull("producer.deleted_at")
  if (folded) query.where("producer.name_folded", "like", `%${folded}%`)
  if (status) query.where("producer.status", status)
  if (province_code) query.where("producer.province_code", province_code)
  if (claims) {
    query.whereExists(
      knex("producer_claim as claim")
        .where("claim.status", "pending")
        .whereNull("claim.deleted_at")
        .whereRaw("producer.id in (claim.producer_id, claim.record_id)")
        .select(knex.raw("1"))
    )
  }
  return query
}

function presentProducerRow(row: Row, places: Gazetteer): AdminProducerRow {
  return {
    id: row.id,
    handle: row.handle,
    name: row.name,
    kind: row.kind,
    status: row.status,
    status_reason: row.status_reason,
    province: places.province(row.province_code)?.name ?? "",
    place: row.place,
    import_id: row.import_id,
    submitted_at: row.submitted_at?.toISOString() ?? null,
    open_claims: Number(row.open_claims),
  }
}
