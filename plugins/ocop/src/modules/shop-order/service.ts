import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { ShopOrder } from "./models/shop-order"
import { ShopOrderLine } from "./models/shop-order-line"
import { ShopOrderParcel } from "./models/shop-order-parcel"
import { ShopOrderParcelLine } from "./models/shop-order-parcel-line"
import { ShopOrderRefund } from "./models/shop-order-refund"
import { ShopOrderRefundAccount } from "./models/shop-order-refund-account"
import { ShopOrderRefundLine } from "./models/shop-order-refund-line"
import { ShopOrderRefundPayment } from "./models/shop-order-refund-payment"
import { ShopOrderReturn } from "./models/shop-order-return"
import { ShopOrderReturnLine } from "./models/shop-order-return-line"
import { placeShopOrders, type ShopOrderToPlace } from "./place-shop-orders"

/** What a transaction of MikroORM gives: the connection that it runs on. */
interface TransactionManager {
  getTransactionContext(): Knex.Transaction
}

/**
 * Keeps shop orders; how an order is split is decided by `splitIntoShopOrders` of `@ocop/rules`. What changes
 * one is written in the caller's transaction, with its entry in the log, by the functions beside this file.
 */
export default class ShopOrderModuleService extends MedusaService({
  ShopOrder,
  ShopOrderLine,
  ShopOrderParcel,
  ShopOrderParcelLine,
  ShopOrderRefund,
  ShopOrderRefundAccount,
  ShopOrderRefundLine,
  ShopOrderRefundPayment,
  ShopOrderReturn,
  ShopOrderReturnLine,
}) {
  /** Writes all parts of an order with their lines, or none of them. */
  @InjectTransactionManager()
  async placeShopOrders(
    input: ShopOrderToPlace[],
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    const manager = context.transactionManager as TransactionManager
    return placeShopOrders(manager.getTransactionContext(), input)
  }
}
