import { keptRows, type StoreCustomer } from "~/features/account/customer.server"
import { NEW_ADDRESS, type CheckoutValues } from "./checkout-values"
import { listCommunes } from "./communes.server"
import { deliveryValues } from "./medusa-address"

/** What was typed, with the kept address in the place of the fields when one is chosen and is still this customer's. */
export async function withSavedAddress(
  typed: CheckoutValues,
  customer: StoreCustomer | null
): Promise<CheckoutValues> {
  const address = customer?.addresses.find(({ id }) => id === typed.address)
  if (!address) return { ...typed, address: NEW_ADDRESS }
  const communes = await listCommunes(address.province ?? "")
  return { ...typed, ...deliveryValues(address, communes) }
}

/**
 * The kept address that is chosen beforehand: the one the cart goes to already, or the usual one; `NEW_ADDRESS` when
 * the cart goes somewhere else, or nothing is kept.
 */
export function preselected(
  customer: StoreCustomer | null,
  cartAddress: {
    address_1?: string | null
    city?: string | null
    phone?: string | null
  } | null
): string {
  const rows = customer ? keptRows(customer) : []
  if (!cartAddress?.address_1) return rows[0]?.id ?? NEW_ADDRESS
  const same = rows.find(
    ({ address_1, city, phone }) =>
      address_1 === cartAddress.address_1 &&
      city === cartAddress.city &&
      phone === cartAddress.phone
  )
  return same?.id ?? NEW_ADDRESS
}
