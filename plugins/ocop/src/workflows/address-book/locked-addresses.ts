import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { SentAddress } from "./address-to-write"

export type AddressRow = SentAddress & { id: string; is_default_shipping: boolean }

/**
 * A customer's addresses, oldest first, with the customer's row held until the transaction ends: two requests of
 * one customer come one after the other, and none comes while the account is being deleted.
 *
 * @throws MedusaError NOT_FOUND when there is no such customer any more
 */
export async function lockAddresses(
  trx: Knex.Transaction,
  customerId: string
): Promise<AddressRow[]> {
  const customer = await trx("customer")
    .where({ id: customerId, deleted_at: null })
    .forUpdate()
    .first<{ id: string } | undefined>("id")
  if (!customer) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "This account was not found",
      "ocop.account_not_found"
    )
  }
  return trx("customer_address")
    .where({ customer_id: customerId, deleted_at: null })
    .orderBy(["created_at", "id"])
    .select<AddressRow[]>(
      ...["id", "first_name", "last_name", "phone", "address_1", "province", "metadata"],
      "is_default_shipping"
    )
}

/** Makes one address the usual one, and all others not (SPEC AB4). */
export async function makeUsual(
  trx: Knex.Transaction,
  customerId: string,
  addressId: string
): Promise<void> {
  const mine = () => trx("customer_address").where({ customer_id: customerId })
  // One after the other: an index lets no two be the usual one, not even for a moment.
  await mine()
    .where({ is_default_shipping: true })
    .whereNot({ id: addressId })
    .update({ is_default_shipping: false })
  await mine().where({ id: addressId }).update({ is_default_shipping: true })
}
