import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** How many documents a check has compared, and how many were wrong in which way. */
export interface CheckCounts {
  checked: number
  /** Should be in the index and are not. */
  missing: number
  /** Are in the index and should not be. */
  extra: number
  /** Say something that is no longer true. */
  different: number
}

/** The product up to which the last check had got; null when it begins at the first. */
export async function checkedUpTo(knex: Knex): Promise<string | null> {
  const [row] = await knex("search_check").select<{ after_id: string | null }[]>("after_id")
  return row?.after_id ?? null
}

/** What the last page showed, and where the next begins; null is at the first product. */
export async function recordCheck(
  knex: Knex,
  afterId: string | null,
  counts: CheckCounts
): Promise<void> {
  await knex("search_check")
    .insert({ index: "product", after_id: afterId, checked_at: knex.fn.now(), ...counts })
    .onConflict("index")
    .merge()
}
