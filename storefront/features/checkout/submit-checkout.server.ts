import type { Commune } from "@ocop/contract"
import { mayPayGiftBy } from "@ocop/rules"
import { data, redirect } from "react-router"
import { readCustomer } from "~/features/account/customer.server"
import { forgetCart, readCartId } from "~/features/cart/cart-cookie.server"
import { loadOpenCart } from "~/features/cart/load-cart.server"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import { holdsAlcohol } from "./alcohol.server"
import { giftOfValues } from "./check-gift.server"
import { checkDelivery } from "./check-delivery.server"
import {
  CHECKOUT_FIELDS,
  NEW_ADDRESS,
  type CheckoutField,
  type CheckoutValues,
} from "./checkout-values"
import { listCommunes } from "./communes.server"
import { deliverTo } from "./deliver-to.server"
import { keepAddress } from "./keep-address.server"
import { fieldOfRefusal } from "./order-words"
import { orderTokenOf } from "./order-token.server"
import { paymentMethod } from "./payment-methods"
import { paymentOffer } from "./payment-offer.server"
import { placeOrder } from "./place-order.server"
import { withSavedAddress } from "./saved-addresses.server"
import { typedValues } from "./typed-values.server"

/** The one action of the checkout page: the commune list for a browser without scripts, or the order. */
export async function submitCheckout(request: Request) {
  const cartId = await readCartId(request)
  if (!cartId) return redirect(shopPath("/gio-hang"), 303)
  const form = await request.formData()
  const typed = typedValues(form)
  const sent = {
    values: typed,
    communes: [],
    seenTotal: Number(form.get("seen_total")) || 0,
  }
  try {
    const signedIn = await readCustomer(request)
    const communes = await listCommunes(typed.province_code)
    const values = await withSavedAddress(typed, signedIn?.customer ?? null)
    if (form.get("intent") === "communes") {
      await deliverTo(request, values.province_code)
      return back({ ...sent, communes }, [], null, 200)
    }
    const to = { values, communes: await listCommunes(values.province_code) }
    return await order(cartId, signedIn?.token ?? null, { ...sent, communes }, to)
  } catch (error) {
    if (error instanceof BackendError) return back(sent, [], error.code, 503)
    throw error
  }
}

type Sent = {
  values: CheckoutValues
  /** Of the province in `values`. */
  communes: Commune[]
  seenTotal: number
}

/** @param to what was sent, with a chosen kept address in its fields */
async function order(
  cartId: string,
  customerToken: string | null,
  sent: Sent,
  to: Pick<Sent, "values" | "communes">
) {
  const { values, communes } = to
  // Whatever is wrong with a kept address is mended in the fields.
  const inFields = {
    ...sent,
    communes,
    values: { ...values, address: NEW_ADDRESS },
  }
  const open = await loadOpenCart(cartId)
  if (!open) return alreadyOrdered(cartId)
  const checked = checkDelivery(values, communes)
  const gift = giftOfValues(values)
  const wrong = [...(checked.ok ? [] : checked.wrong), ...(gift.ok ? [] : gift.wrong)]
  const offered = await paymentOffer()
  const known = paymentMethod(values.payment)
  const method = known && offered.includes(known.id) ? known : null
  if (!method) wrong.push("payment")
  if (!values.adult && (await holdsAlcohol(open.cart))) wrong.push("adult")
  if (!checked.ok) return back(inFields, wrong, null)
  if (!gift.ok || !method || wrong.length > 0) return back(sent, wrong, null)
  if (gift.gift && !mayPayGiftBy(method.id)) return back(sent, [], "ocop.gift_not_in_cash")

  const placed = await placeOrder({
    cartId,
    customerToken,
    delivery: checked.delivery,
    gift: gift.gift,
    choices: values.choices,
    providerId: method.providerId,
    seenTotal: sent.seenTotal,
  })
  if (placed.ok && customerToken && values.keep) await keepAddress(customerToken, checked.delivery)
  // The cart stays: a buyer who comes back without having paid finds it.
  if (placed.ok && "payAt" in placed) return redirect(placed.payAt, 303)
  if (placed.ok) return orderPlaced(placed.token)
  const field = fieldOfRefusal(placed.code)
  return field ? back(inFields, [field], null) : back(sent, [], placed.code)
}

/** The second of two clicks, or Back after the order: the cart is an order, so that is where to go. */
async function alreadyOrdered(cartId: string) {
  const token = await orderTokenOf(cartId)
  return token ? orderPlaced(token) : redirect(shopPath("/gio-hang"), 303)
}

async function orderPlaced(token: string) {
  const headers = { "Set-Cookie": await forgetCart() }
  return redirect(shopPath(`/don-hang/${encodeURIComponent(token)}`), {
    status: 303,
    headers,
  })
}

/** The page again, with all that was typed. */
function back(sent: Sent, wrong: CheckoutField[], code: string | null, status = 400) {
  const inOrder = CHECKOUT_FIELDS.filter((field) => wrong.includes(field))
  return data({ ...sent, wrong: inOrder, code }, { status })
}
