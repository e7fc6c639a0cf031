import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Remittance, RemittanceLine, RemittanceResponse } from "@ocop/contract"
import { matchRemittance, type Dong } from "@ocop/rules"
import { collectionsOfCourier } from "./collections-of-courier"
import { remittanceNotFound } from "./remittance-refusal"

type StatementRow = Omit<Remittance, "sums" | "created_at" | "confirmed_at"> & {
  created_at: Date
  confirmed_at: Date | null
}

type LineRow = Omit<RemittanceLine, "parcel" | "outcome" | "amount"> & {
  amount: Dong
  outcome: RemittanceLine["outcome"] | null
  collection_id: string | null
}

/**
 * A statement with its lines, in at most four statements. Of a draft each line says what it would mean now.
 *
 * @throws MedusaError NOT_FOUND "ocop.remittance_not_found"
 */
export async function presentRemittance(
  knex: Knex,
  id: string
): Promise<RemittanceResponse["remittance"]> {
  const statement = await knex("courier_remittance")
    .where({ id, deleted_at: null })
    .first<StatementRow | undefined>(
      "id",
      "carrier",
      "reference",
      "day",
      "status",
      "created_at",
      "confirmed_at"
    )
  if (!statement) throw remittanceNotFound(id)
  const lines = await meantLines(knex, statement, await linesToShow(knex, id))
  const parcels = await parcelsOf(knex, lines)
  const details = lines.map(({ collection_id, ...line }) => ({
    ...line,
    parcel: parcels.get(collection_id ?? "") ?? null,
  }))
  return {
    ...statement,
    created_at: statement.created_at.toISOString(),
    confirmed_at: statement.confirmed_at?.toISOString() ?? null,
    sums: {
      lines: details.length,
      amount: details.reduce((sum, { amount }) => sum + amount, 0),
      fee: details.reduce((sum, { fee }) => sum + (fee ?? 0), 0),
      to_settle: details.filter(({ outcome, settled }) => outcome !== "exact" && !settled).length,
    },
    details,
  }
}

function linesToShow(knex: Knex, id: string): Promise<LineRow[]> {
  return knex("courier_remittance_line")
    .where({ remittance_id: id, deleted_at: null })
    .orderBy("number")
    .select<LineRow[]>(
      "id",
      "number",
      "tracking_code",
      "amount",
      "fee",
      "outcome",
      "expected",
      "collection_id",
      "booked",
      "settled",
      "settle_reason"
    )
}

type MeantLine = Omit<LineRow, "outcome"> & Pick<RemittanceLine, "outcome">

async function meantLines(
  knex: Knex,
  { carrier, status }: StatementRow,
  lines: LineRow[]
): Promise<MeantLine[]> {
  if (status === "confirmed") {
    return lines.map(({ outcome, ...line }) => ({ ...line, outcome: outcome ?? "unknown" }))
  }
  const codes = lines.map(({ tracking_code }) => tracking_code)
  const matches = matchRemittance(lines, await collectionsOfCourier(knex, carrier, codes))
  return lines.map((line, index) => ({
    ...line,
    ...(matches[index] ?? { outcome: "unknown", collection_id: null, expected: null }),
  }))
}

async function parcelsOf(knex: Knex, lines: readonly MeantLine[]) {
  const ids = lines.flatMap(({ collection_id }) => collection_id ?? [])
  const { rows } = await knex.raw<{ rows: NonNullable<RemittanceLine["parcel"]>[] }>(
    `select cash.id as collection_id, "order".display_id as order_number,
       parcel.number as parcel_number, coalesce(producer.name, '') as producer
     from cash_collection cash
     join "order" on "order".id = cash.order_id
     join shop_order_parcel parcel on parcel.id = cash.parcel_id
     left join producer on producer.id = cash.producer_id
     where cash.id = any(?)`,
    [ids]
  )
  return new Map(rows.map((parcel) => [parcel.collection_id, parcel]))
}
