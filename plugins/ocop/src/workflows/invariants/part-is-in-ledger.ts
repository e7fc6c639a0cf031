import type { Invariant } from "./invariant"

/** Every part that was placed since there is a ledger is in it. */
export const partIsInLedger: Invariant = {
  name: "part-is-in-ledger",
  says: "Part {shop_order_id} of order {order_id} has no entries in the ledger.",
  needs: ["ledger_entry.shop_order_id"],
  sql: `
    select part.id as shop_order_id, part.order_id
    from shop_order part
    where part.deleted_at is null and part.total > 0
      and part.created_at >= (select min(created_at) from ledger_entry)
      and not exists (
        select 1 from ledger_entry entry where entry.shop_order_id = part.id and entry.deleted_at is null
      )`,
}
