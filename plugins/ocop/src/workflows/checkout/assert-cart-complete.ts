import type { MedusaContainer } from "@medusajs/framework/types"
import { giftIn, mayPayGiftBy, parseVietnamesePhone, paymentMethodOf, refusals } from "@ocop/rules"
import { assertBasketsWhole } from "../basket/assert-baskets-whole"
import { cashRefusal, isPaidInCash } from "../cash/cash-refusal"
import { assertShippingCurrent } from "../delivery/assert-shipping-current"
import { assertDiscountsHold } from "../promotion/assert-discounts-hold"
import { assertSellable } from "../sale/assert-sellable"
import { assertWholeQuantity } from "../sale/assert-variants-sellable"
import { refuse } from "../steps/refuse"
import type { CompletableCart } from "./completable-cart"

/** Above this a shop order's totals would not fit their columns; in đồng. */
const MAX_ORDER_TOTAL = 2_000_000_000

/**
 * Everything that must hold before a cart becomes an order, cheapest first: goods, whole amounts, who
 * receives them, a payment of exactly the total, baskets that are whole, and every product still for sale today. That each
 * producer has a shipping method, and stock, core checks itself.
 *
 * @throws MedusaError with the refusal's code
 */
export async function assertCartComplete(
  container: MedusaContainer,
  cart: CompletableCart
): Promise<void> {
  const items = cart.items ?? []
  if (!items.length) {
    refuse(refusals.cartEmpty())
  }
  items.forEach(({ quantity }) => assertWholeQuantity(quantity))
  const total = Number(cart.total)
  if (!Number.isSafeInteger(total) || total > MAX_ORDER_TOTAL) {
    refuse(refusals.totalNotWhole(total))
  }
  await assertBasketsWhole(container, cart)
  assertDiscountsWhole(cart)
  assertContact(cart)
  assertPaymentMatches(cart, total)
  assertGift(cart)
  if (isPaidInCash(cart.payment_collection?.payment_sessions)) {
    const refusal = await cashRefusal(container, cart)
    if (refusal) refuse(refusal)
  }
  await assertDiscountsHold(container, cart)
  await assertShippingCurrent(container, cart)
  await assertSellable(container, [...new Set(items.map(({ product_id }) => product_id ?? ""))])
}

/** Of goods and of shipping: an older promotion may take off fractions that cancel out in the total. */
function assertDiscountsWhole({ items, shipping_methods }: CompletableCart): void {
  const adjustments = [...(items ?? []), ...(shipping_methods ?? [])].flatMap(
    ({ adjustments }) => adjustments ?? []
  )
  for (const { amount } of adjustments) {
    if (!Number.isSafeInteger(Number(amount))) {
      refuse(refusals.discountNotWhole(Number(amount)))
    }
  }
}

/** Name, street and a Vietnamese phone number: without them no courier can deliver. */
function assertContact({ shipping_address: address }: CompletableCart): void {
  if (!address || !(address.first_name || address.last_name)) {
    refuse(refusals.contactMissing(["name"]))
  }
  if (!address.address_1) {
    refuse(refusals.addressInvalid("it has no street or hamlet"))
  }
  if (!parseVietnamesePhone(address.phone ?? "")) {
    refuse(refusals.phoneInvalid())
  }
}

/** A gift says who gives it, and is not paid for by who receives it. */
function assertGift({ metadata, payment_collection }: CompletableCart): void {
  const gift = giftIn(metadata)
  if (!gift) return
  if (!gift.ok) refuse(refusals.giftInvalid(gift.wrong))
  for (const { provider_id } of payment_collection?.payment_sessions ?? []) {
    const method = paymentMethodOf(provider_id ?? "")
    if (method && !mayPayGiftBy(method)) refuse(refusals.giftNotInCash())
  }
}

/** A payment made for another amount is stale: the cart changed after it was started (payments.md §6.3). */
function assertPaymentMatches({ payment_collection: collection }: CompletableCart, total: number) {
  if (!collection) {
    return // a cart with nothing to pay has none; core checks the rest
  }
  for (const { amount } of [collection, ...(collection.payment_sessions ?? [])]) {
    if (Number(amount) !== total) {
      refuse(refusals.paymentStale(Number(amount), total))
    }
  }
}
