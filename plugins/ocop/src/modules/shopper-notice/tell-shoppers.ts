import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { NoticeData } from "@ocop/contract"
import type { NoticeKind } from "@ocop/rules"

export interface NoticeToTell {
  /** Null for who has no account any more. */
  customer_id: string | null
  order_id: string | null
  kind: NoticeKind
  subject_id: string
  data: NoticeData
  /** What tells it apart from all others of its kind. */
  once: string
}

/**
 * Leaves notices, each once, however often it is told. Those told together keep their order in a list by time.
 *
 * @returns how many are new
 */
export async function tellShoppers(
  trx: Knex | Knex.Transaction,
  notices: readonly NoticeToTell[]
): Promise<number> {
  if (!notices.length) return 0
  const told = await trx("shopper_notice")
    .insert(
      notices.map(({ once, data, kind, ...notice }, index) => ({
        id: generateEntityId(undefined, "snot"),
        ...notice,
        kind,
        data: JSON.stringify(data),
        once_key: `${kind}:${once}`,
        created_at: trx.raw("now() + ? * interval '1 microsecond'", [index]),
      }))
    )
    .onConflict()
    .ignore()
    .returning("id")
  return told.length
}
