import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { ShopOrder } from "./models/shop-order"
import { ShopOrderLine } from "./models/shop-order-line"

/** One producer's part of an order to be written, in whole đồng. */
export interface ShopOrderToPlace {
  order_id: string
  producer_id: string
  items_total: number
  discount_total: number
  shipping_total: number
  total: number
  commission_total: number
  lines: {
    order_line_item_id: string
    title: string
    quantity: number
    gross: number
    discount: number
    net: number
    commission: number
    commission_rate: number
  }[]
}

/** Keeps shop orders; how an order is split is decided by `splitIntoShopOrders` of `@ocop/rules`. */
export default class ShopOrderModuleService extends MedusaService({ ShopOrder, ShopOrderLine }) {
  /** Writes all parts of an order with their lines, or none of them. */
  @InjectTransactionManager()
  async placeShopOrders(
    input: ShopOrderToPlace[],
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    const parts = await this.createShopOrders(
      input.map(({ lines: _, ...part }) => part),
      context
    )
    await this.createShopOrderLines(
      parts.flatMap(({ id, producer_id }) =>
        (input.find((part) => part.producer_id === producer_id)?.lines ?? []).map((line) => ({
          ...line,
          shop_order_id: id,
        }))
      ),
      context
    )
    return parts.map(({ id }) => id)
  }
}
