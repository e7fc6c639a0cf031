import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { CLOCK_MODULE } from "../../modules/clock"
import { exportedOrders } from "./exported-orders"

/**
 * All that is held of a shopper, for themselves (SPEC PD1). Keys are names of ours and stay as they are once
 * published; times are ISO 8601 in UTC, amounts whole đồng.
 *
 * @throws MedusaError NOT_FOUND when the account was deleted meanwhile
 */
export async function exportAccount(container: MedusaContainer, customerId: string) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const account = await knex("customer")
    .where({ id: customerId, deleted_at: null })
    .first<{ email: string } | undefined>("email", "first_name", "last_name", "phone", "created_at")
  if (!account) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "This account was not found",
      "ocop.account_not_found"
    )
  }
  const mine = (table: string) => knex(table).where({ customer_id: customerId })
  const [addresses, orders, wishes, follows, notices, notice_mails, reviews, carts, mails, deeds] =
    await Promise.all([
      mine("customer_address").select(
        ...["first_name", "last_name", "phone", "address_1", "city", "province", "country_code"],
        ...["is_default_shipping", "created_at"]
      ),
      exportedOrders(container, customerId),
      mine("wished_product").select("product_id", "created_at"),
      mine("followed_producer").select("producer_id", "created_at"),
      mine("shopper_notice").select("kind", "order_id", "data", "created_at", "read_at"),
      mine("shopper_notice_mail").select("kind", "mailed"),
      mine("review").select(
        "listing_id",
        "mark",
        "words",
        "author",
        "state",
        "reason",
        "written_at"
      ),
      knex("cart")
        .leftJoin("cart_address as address", "address.id", "cart.shipping_address_id")
        .where({
          "cart.customer_id": customerId,
          "cart.completed_at": null,
          "cart.deleted_at": null,
        })
        .select(
          "cart.id",
          "cart.email",
          "cart.created_at",
          "address.first_name",
          "address.last_name"
        )
        .select("address.phone", "address.address_1", "address.city", "address.province"),
      // Not what was in them: a mail can hold a link that opens something.
      knex("notification").where({ to: account.email }).select("template", "channel", "created_at"),
      knex("audit_entry")
        .where({ actor_type: "customer", actor_id: customerId })
        .select("action", "created_at"),
    ])
  const exported_at = container.resolve(CLOCK_MODULE).now().toISOString()
  return {
    exported_at,
    account,
    addresses,
    orders,
    wishes,
    follows,
    notices,
    notice_mails,
    reviews,
    carts,
    mails,
    deeds,
  }
}
