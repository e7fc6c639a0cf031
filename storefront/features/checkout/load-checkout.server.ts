import { keptRows, readCustomer } from "~/features/account/customer.server"
import { readCartId } from "~/features/cart/cart-cookie.server"
import { loadOpenCart } from "~/features/cart/load-cart.server"
import { listProvinces } from "~/features/place/provinces.server"
import { holdsAlcohol } from "./alcohol.server"
import { cashOffer } from "./cash-offer.server"
import { giftValues } from "./check-gift.server"
import { listCommunes } from "./communes.server"
import { deliveryValues } from "./medusa-address"
import { cardOutcome } from "./card-outcome"
import { NEW_ADDRESS } from "./checkout-values"
import { paymentOffer } from "./payment-offer.server"
import { personName } from "./person-name"
import { phoneText } from "./phone-text"
import { provinceChoices } from "./province-choices"
import { preselected } from "./saved-addresses.server"

/** Everything on the checkout page; null when there is nothing to order. */
export async function loadCheckout(request: Request) {
  const [open, signedIn, provinces, methods] = await Promise.all([
    readCartId(request).then(loadOpenCart),
    readCustomer(request),
    listProvinces(),
    paymentOffer(),
  ])
  if (!open || open.cart.count === 0) return null
  const customer = signedIn?.customer ?? null
  const chosen = preselected(customer, open.store.shipping_address ?? null)
  const cartAddress = open.store.shipping_address?.address_1 ? open.store.shipping_address : {}
  // The fields are for another address than the chosen one.
  const address = chosen === NEW_ADDRESS ? cartAddress : {}
  const [communes, alcohol, cash] = await Promise.all([
    listCommunes(address.province ?? ""),
    holdsAlcohol(open.cart),
    cashOffer(open.store.id),
  ])
  const delivery = deliveryValues(address, communes)
  const note = open.store.metadata?.note
  return {
    cart: open.cart,
    methods,
    cardOutcome: cardOutcome(request.url),
    provinces: provinceChoices(provinces),
    communes,
    alcohol,
    cash,
    signedInAs: customer?.email ?? null,
    saved: (customer ? keptRows(customer) : []).map((kept) => ({
      id: kept.id,
      province_code: kept.province ?? "",
      // A number stays on one line.
      title: [personName(kept), phoneText(kept.phone ?? "").replaceAll(" ", "\u00a0")]
        .filter(Boolean)
        .join(" · "),
      text: [kept.address_1, kept.city, provinces.find(({ code }) => code === kept.province)?.name]
        .filter(Boolean)
        .join(", "),
    })),
    values: {
      ...delivery,
      name: delivery.name || (customer ? personName(customer) : ""),
      phone: delivery.phone || phoneText(customer?.phone ?? ""),
      email: customer ? "" : (open.store.email ?? ""),
      note: typeof note === "string" ? note : "",
      ...giftValues(open.store.metadata?.gift, {
        name: customer ? personName(customer) : "",
        phone: customer?.phone ?? "",
      }),
      payment: methods[0] ?? "",
      adult: false,
      address: chosen,
      keep: false,
      choices: {},
    },
  }
}
export type CheckoutData = NonNullable<Awaited<ReturnType<typeof loadCheckout>>>
