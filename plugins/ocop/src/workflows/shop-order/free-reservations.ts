import { deleteReservationsWorkflow, updateReservationsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { RefundToApply } from "./refund-to-apply"

interface ReservationRow {
  id: string
  quantity: number
  /** What is to stay promised: pieces that stay in the order and have not left. */
  needed: number
}

/**
 * Frees stock that was promised to pieces that are not sent. Safe to repeat: it says how much stays promised, and
 * never promises more. The caller holds the order's lock, so that no parcel leaves meanwhile.
 */
export async function freeReservations(
  container: MedusaContainer,
  { order_id, lines }: RefundToApply
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const { order_line_item_id, left } of lines) {
    const { rows } = await knex.raw<{ rows: ReservationRow[] }>(RESERVATIONS, [
      left,
      order_id,
      order_line_item_id,
    ])
    const gone = rows.filter(({ needed }) => needed <= 0)
    const fewer = rows.filter(({ needed, quantity }) => needed > 0 && needed < quantity)
    if (gone.length) {
      await deleteReservationsWorkflow(container).run({
        input: { ids: gone.map(({ id }) => id) },
      })
    }
    if (fewer.length) {
      const updates = fewer.map(({ id, needed }) => ({ id, quantity: needed }))
      await updateReservationsWorkflow(container).run({ input: { updates } })
    }
  }
}

const RESERVATIONS = `
  select reservation.id, reservation.quantity::int as quantity,
    ((? - coalesce(sent.fulfilled_quantity, 0)) * coalesce(need.required_quantity, 1))::int as needed
  from reservation_item reservation
  join order_line_item item on item.id = reservation.line_item_id
  left join lateral (select detail.fulfilled_quantity from order_item detail
    where detail.order_id = ? and detail.item_id = item.id and detail.deleted_at is null
    order by detail.version desc limit 1) sent on true
  left join product_variant_inventory_item need on need.variant_id = item.variant_id
    and need.inventory_item_id = reservation.inventory_item_id and need.deleted_at is null
  where reservation.line_item_id = ? and reservation.deleted_at is null`
