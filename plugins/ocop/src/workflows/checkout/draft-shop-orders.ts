import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  acceptBy,
  dong,
  lineVat,
  sentFrom,
  splitIntoShopOrders,
  sumDong,
  vatOfSale,
  type Dong,
} from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import type { ShopOrderToPlace } from "../../modules/shop-order/place-shop-orders"
import { readSaleTerms, type Adjustment } from "../settlement/sale-terms"
import { paymentMethodAtPlacement } from "./payment-method-at-placement"
import { readSoldGoods } from "./read-sold-goods"

/** What the split reads of an order; amounts arrive as numbers or big-number objects. */
interface OrderRow {
  id: string
  display_id: number
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

/** Of the whole line; promotions are tax-inclusive here, as prices are (payments.md §7). */
const discountOf = ({ adjustments }: { adjustments: Adjustment[] | null }): Dong =>
  dong((adjustments ?? []).reduce((sum, { amount }) => sum + Number(amount), 0))

/** The parts of an order that was placed just now, and the number people know it by. */
export interface DraftedOrder {
  display_id: number
  drafts: ShopOrderToPlace[]
}

/**
 * The producers' parts of a placed order, with what was agreed about them. Which producer a line belongs to is
 * read from its listing, which producer a shipping method from the profile of its option.
 *
 * @throws RangeError when an amount is not a whole đồng or the parts don't sum (SPEC P)
 */
export async function draftShopOrders(
  container: MedusaContainer,
  orderId: string
): Promise<DraftedOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "items.*",
      "items.adjustments.amount",
      "items.adjustments.code",
      "shipping_methods.*",
      "shipping_methods.adjustments.amount",
      "shipping_methods.adjustments.code",
    ],
    filters: { id: orderId },
  })
  const order = orders[0] as unknown as OrderRow
  const { today, now } = momentOf(container)
  const discounts = [...order.items, ...order.shipping_methods].flatMap(
    ({ adjustments }) => adjustments ?? []
  )
  const terms = await readSaleTerms(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    [...new Set(order.items.map(({ product_id }) => product_id))],
    discounts.flatMap(({ code }) => code ?? []),
    today
  )
  const goods = await readSoldGoods(
    container,
    order.items.map(({ product_id }) => product_id)
  )
  const producerOfOption = await producersOfOptions(container, order)
  const items = new Map(order.items.map((item) => [item.id, item]))
  const soldAs = (line_id: string) => goods.get(items.get(line_id)?.product_id ?? "")
  const vatRateOf = (line_id: string) => {
    const sold = soldAs(line_id)
    return sold ? vatOfSale({ ...sold, day: today }) : null
  }

  const payment_method = await paymentMethodAtPlacement(container, orderId)
  const accept_by = acceptBy(now)

  const parts = splitIntoShopOrders({
    lines: order.items.map((item) => ({
      line_id: item.id,
      producer_id: terms.producerOf(item.product_id),
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
    commission: ({ line_id }) => terms.commissionOn(items.get(line_id)?.product_id ?? ""),
  })
  const drafts = parts.map(({ lines: split, ...part }) => {
    const lines = split.map(({ line_id, rate, rule_id, ...line }) => ({
      ...line,
      order_line_item_id: line_id,
      title: items.get(line_id)?.title ?? "",
      commission_rate: rate,
      commission_rule_id: rule_id,
      platform_borne: terms.platformBorne(items.get(line_id)?.adjustments ?? null),
      ...lineVat(line.net, vatRateOf(line_id)),
      ships_from: sentFrom(soldAs(line_id)?.ships_from ?? null, today),
    }))
    const ofShipping = order.shipping_methods
      .filter(
        ({ shipping_option_id }) => producerOfOption.get(shipping_option_id) === part.producer_id
      )
      .map(({ adjustments }) => terms.platformBorne(adjustments))
    const tax = terms.withheldFrom(part.producer_id, sumDong(lines.map(({ net }) => net)))
    return {
      ...part,
      order_id: order.id,
      payment_method,
      status: payment_method === "vietqr" ? ("awaiting_payment" as const) : ("new" as const),
      accept_by,
      platform_borne: sumDong([...lines.map((line) => line.platform_borne), ...ofShipping]),
      withheld_vat: tax.vat,
      withheld_pit: tax.pit,
      lines,
    }
  })
  return { display_id: order.display_id, drafts }
}

/** One moment for all that is decided by it. */
function momentOf(container: MedusaContainer) {
  const clock = container.resolve(CLOCK_MODULE)
  return { today: clock.today(), now: clock.now() }
}

async function producersOfOptions(container: MedusaContainer, { shipping_methods }: OrderRow) {
  const rows = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("shipping_option as option")
    .join("producer", "producer.shipping_profile_id", "option.shipping_profile_id")
    .whereIn(
      "option.id",
      shipping_methods.map(({ shipping_option_id }) => shipping_option_id)
    )
    .whereNull("producer.deleted_at")
    .select<{ option_id: string; producer_id: string }[]>({
      option_id: "option.id",
      producer_id: "producer.id",
    })
  return new Map(rows.map(({ option_id, producer_id }) => [option_id, producer_id]))
}
