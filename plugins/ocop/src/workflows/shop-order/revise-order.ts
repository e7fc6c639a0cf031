import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { apportion, dong, isGivenUp, type ShopOrderStatus } from "@ocop/rules"
import type { RefundToApply } from "./refund-to-apply"

/** Tells our changes of an order from an operator's. */
const CHANGED_BY = "shop-order"

/** Of a line of Medusa's order; amounts arrive as numbers or big-number objects. */
interface OrderItem {
  id: string
  quantity: number
  unit_price: number
  adjustments: Adjustment[] | null
}

interface Adjustment {
  amount: number
  code?: string | null
  description?: string | null
  promotion_id?: string | null
  is_tax_inclusive?: boolean
}

interface OrderRow {
  status: string
  items: OrderItem[]
  credit_lines: { reference_id: string | null }[] | null
  fulfillments: { id: string; canceled_at: string | null }[] | null
  payment_collections: { captured_amount: number | null }[] | null
}

/**
 * Makes Medusa's order say what is true after a refund: lines, or pieces of them, that are not sent leave it, and a
 * credit line takes off the rest, so that its total falls by exactly the refund. An order of which nothing is sent and
 * nothing was paid is cancelled as a whole. By the order module and not by Medusa's order edit, which cancels
 * the payment of the other parts (payments.md §5). The caller holds the order's lock.
 */
export async function reviseOrder(
  container: MedusaContainer,
  refund: RefundToApply
): Promise<void> {
  const order = await readOrder(container, refund.order_id)
  if (order.status === "canceled") return
  if (await isOverUnpaid(container, refund.order_id, order)) {
    await dropOwnChanges(container, refund.order_id)
    await cancelOrderWorkflow(container).run({ input: { order_id: refund.order_id } })
    return
  }
  if (order.credit_lines?.some(({ reference_id }) => reference_id === refund.id)) return
  await dropOwnChanges(container, refund.order_id)
  const fewer = linesToChange(order, refund)
  const credit = refund.amount - fewer.reduce((sum, { falls }) => sum + falls, 0)
  const orders = container.resolve(Modules.ORDER)
  const change = await orders.createOrderChange({
    order_id: refund.order_id,
    change_type: "edit",
    created_by: CHANGED_BY,
    internal_note: refund.reason,
    actions: [
      ...fewer.map(({ id, quantity, adjustments }) => ({
        action: "ITEM_UPDATE" as const,
        details: { reference_id: id, quantity, adjustments },
      })),
      {
        action: "CREDIT_LINE_ADD" as const,
        reference: "shop_order_refund",
        reference_id: refund.id,
        amount: credit,
      },
    ],
  } as never)
  await orders.confirmOrderChange(change.id)
}

async function readOrder(container: MedusaContainer, id: string): Promise<OrderRow> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "status",
      "items.*",
      "items.detail.*",
      "items.adjustments.*",
      "credit_lines.reference_id",
      "fulfillments.id",
      "fulfillments.canceled_at",
      "payment_collections.captured_amount",
    ],
    filters: { id },
  })
  return data[0] as unknown as OrderRow
}

/** What stays of a line, and by how much its total falls. */
interface LineChange {
  id: string
  quantity: number
  adjustments: Adjustment[]
  falls: number
}

/**
 * What was sent stays in the order with its fulfilment, whatever became of it. Nor is an order left without any
 * line, which Medusa does not know: of the last part only the amount is taken off.
 */
function linesToChange({ items }: OrderRow, { lines }: RefundToApply): LineChange[] {
  const changes = lines.flatMap(({ order_line_item_id, left, net_left }) => {
    const item = items.find(({ id }) => id === order_line_item_id)
    return item ? [changeOf(item, left, net_left)] : []
  })
  const gone = changes.filter(({ quantity }) => quantity === 0)
  return gone.length < items.length ? changes : []
}

/** Its discounts shrink with it, each by its share, so that the line costs what is left of its net. */
function changeOf(item: OrderItem, quantity: number, net_left: number): LineChange {
  const price = Number(item.unit_price)
  const discounts = (item.adjustments ?? []).map(({ amount }) => Number(amount))
  const before = price * Number(item.quantity) - discounts.reduce((sum, one) => sum + one, 0)
  const discount = dong(Math.max(0, price * quantity - net_left))
  const shares = discounts.length ? apportion(discount, discounts) : []
  const adjustments = (item.adjustments ?? []).map(
    ({ code, description, promotion_id, is_tax_inclusive }, index) => ({
      amount: shares[index] ?? 0,
      code,
      description,
      promotion_id,
      is_tax_inclusive,
    })
  )
  const taken = shares.reduce((sum, one) => sum + one, 0)
  const after = price * quantity - taken
  return { id: item.id, quantity, adjustments, falls: before - after }
}

/** True when every part is given up, no parcel left, and the buyer has paid nothing. */
async function isOverUnpaid(
  container: MedusaContainer,
  orderId: string,
  { fulfillments, payment_collections }: OrderRow
): Promise<boolean> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const parts = await knex("shop_order")
    .where({ order_id: orderId })
    .select<{ status: ShopOrderStatus }[]>("status")
  return (
    parts.every(({ status }) => isGivenUp(status)) &&
    !fulfillments?.some(({ canceled_at }) => !canceled_at) &&
    !payment_collections?.some(({ captured_amount }) => Number(captured_amount ?? 0) > 0)
  )
}

/** A change of ours that a killed process left open would stand in the way of every other. */
async function dropOwnChanges(container: MedusaContainer, order_id: string): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const open = await orders.listOrderChanges({ order_id, status: ["pending", "requested"] })
  // Medusa's type leaves out who made it.
  const own = (open as { id: string; created_by?: string | null }[]).filter(
    ({ created_by }) => created_by === CHANGED_BY
  )
  if (own.length) {
    await orders.deleteOrderChanges(own.map(({ id }) => id))
  }
}
