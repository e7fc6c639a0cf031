import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { bps, dong, splitIntoShopOrders, type Dong } from "@ocop/rules"
import type { ShopOrderToPlace } from "../../modules/shop-order/service"
import { COMMISSION_RATE } from "./commission-rate"

/** What the split reads of an order; amounts arrive as numbers or big-number objects. */
interface OrderRow {
  id: string
  items: {
    id: string
    title: string
    product_id: string
    quantity: number
    unit_price: number
    adjustments: Adjustment[] | null
  }[]
  shipping_methods: {
    amount: number
    adjustments: Adjustment[] | null
    shipping_option_id: string
  }[]
}

/** A discount, of the whole line; promotions are tax-inclusive here, as prices are (payments.md §7). */
interface Adjustment {
  amount: number
}

const discountOf = ({ adjustments }: { adjustments: Adjustment[] | null }): Dong =>
  dong((adjustments ?? []).reduce((sum, { amount }) => sum + Number(amount), 0))

/**
 * The producers' parts of a placed order. Which producer a line belongs to is read from its listing,
 * which producer a shipping method from the profile of its option.
 *
 * @throws RangeError when an amount is not a whole đồng or the parts don't sum (SPEC P)
 */
export async function draftShopOrders(
  container: MedusaContainer,
  orderId: string
): Promise<ShopOrderToPlace[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "items.*",
      "items.adjustments.amount",
      "shipping_methods.*",
      "shipping_methods.adjustments.amount",
    ],
    filters: { id: orderId },
  })
  const order = orders[0] as unknown as OrderRow
  const producerOfProduct = await producersOfProducts(container, order)
  const producerOfOption = await producersOfOptions(container, order)
  const titles = new Map(order.items.map(({ id, title }) => [id, title]))

  return splitIntoShopOrders({
    lines: order.items.map((item) => ({
      line_id: item.id,
      producer_id: producerOfProduct.get(item.product_id) ?? "",
      quantity: Number(item.quantity),
      unit_price: dong(Number(item.unit_price)),
      discount: discountOf(item),
    })),
    order_discount: dong(0),
    shipping: order.shipping_methods.map((method) => ({
      producer_id: producerOfOption.get(method.shipping_option_id) ?? "",
      amount: dong(Number(method.amount)),
      discount: discountOf(method),
    })),
    commission: () => bps(COMMISSION_RATE),
  }).map(({ lines, ...part }) => ({
    ...part,
    order_id: order.id,
    lines: lines.map(({ line_id, rate, ...line }) => ({
      ...line,
      order_line_item_id: line_id,
      title: titles.get(line_id) ?? "",
      commission_rate: rate,
    })),
  }))
}

async function producersOfProducts(container: MedusaContainer, order: OrderRow) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "listing",
    fields: ["product_id", "producer_id"],
    filters: { product_id: [...new Set(order.items.map(({ product_id }) => product_id))] },
  })
  return new Map(data.map(({ product_id, producer_id }) => [product_id, producer_id]))
}

async function producersOfOptions(container: MedusaContainer, order: OrderRow) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: options } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "shipping_profile_id"],
    filters: {
      id: [...new Set(order.shipping_methods.map(({ shipping_option_id }) => shipping_option_id))],
    },
  })
  const { data: producers } = await query.graph({
    entity: "producer",
    fields: ["id", "shipping_profile_id"],
    filters: { shipping_profile_id: options.map(({ shipping_profile_id }) => shipping_profile_id) },
  })
  const byProfile = new Map(producers.map((row) => [row.shipping_profile_id, row.id]))
  return new Map(
    options.map(({ id, shipping_profile_id }) => [id, byProfile.get(shipping_profile_id) ?? ""])
  )
}
