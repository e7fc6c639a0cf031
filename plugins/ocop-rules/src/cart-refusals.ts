import type { Refusal } from "./refusal.js"

/**
 * Why a cart cannot become an order: a constructor per code. Contact details are never repeated in a
 * message, because messages reach logs. Amounts are đồng, unbranded: some are wrong on purpose.
 */
export const cartRefusals = {
  quantityInvalid: (quantity: number): Refusal => ({
    code: "ocop.quantity_invalid",
    message: `The quantity is ${quantity}. Send a whole number of 1 or more.`,
  }),
  notEnoughStock: (wanted: number, available: number): Refusal => ({
    code: "ocop.not_enough_stock",
    message: `${wanted} were asked for and ${available} are in stock. Lower the quantity.`,
  }),
  cartNotFound: (cart: string): Refusal => ({
    code: "ocop.cart_not_found",
    message: `Cart ${cart} was not found or is already an order. Start a new cart.`,
  }),
  completionBusy: (cart: string): Refusal => ({
    code: "ocop.completion_busy",
    message: `Cart ${cart} is being completed by another request. Ask again in some seconds.`,
  }),
  cartEmpty: (): Refusal => ({
    code: "ocop.cart_empty",
    message: "The cart has no lines. Add a listing before completing it.",
  }),
  contactMissing: (missing: readonly string[]): Refusal => ({
    code: "ocop.contact_missing",
    message: `The order has no ${missing.join(", ")}. Fill it in before completing the cart.`,
  }),
  phoneInvalid: (): Refusal => ({
    code: "ocop.phone_invalid",
    message:
      "The phone number is not a Vietnamese mobile (03, 05, 07, 08, 09) or landline (02). Correct it.",
  }),
  addressInvalid: (reason: string): Refusal => ({
    code: "ocop.address_invalid",
    message: `The delivery address cannot be used: ${reason}. Choose a province and a commune of today.`,
  }),
  shippingMissing: (producerId: string): Refusal => ({
    code: "ocop.shipping_missing",
    message: `No shipping is chosen for producer ${producerId}. Choose one option for each producer in the cart.`,
  }),
  /** The producer's last line left the cart after its shipping was chosen. */
  shippingSurplus: (methods: number): Refusal => ({
    code: "ocop.shipping_surplus",
    message: `${methods} shipping method(s) belong to producers with nothing in the cart. Choose shipping again.`,
  }),
  totalNotWhole: (total: number): Refusal => ({
    code: "ocop.total_not_whole",
    message: `The total is ${total}, and VND has no fractions. Find the price, tax or promotion that is not rounded.`,
  }),
  discountNotWhole: (amount: number): Refusal => ({
    code: "ocop.discount_not_whole",
    message: `A discount takes off ${amount} ₫. Find the promotion that is not tax-inclusive or is a percentage of shipping.`,
  }),
  /** A star lapsed, a campaign ended, or its uses are used up since the discount was shown. */
  discountChanged: (): Refusal => ({
    code: "ocop.discount_changed",
    message:
      "A discount of this cart does not hold any more. Read the cart again and show its sums.",
  }),
  discountNeedsEmail: (code: string): Refusal => ({
    code: "ocop.discount_needs_email",
    message: `Code ${code} is for so many orders of each customer. Ask for an e-mail address.`,
  }),
  /** Goods, address or rates changed after shipping was chosen. */
  shippingStale: (chosen: number, now: number | null): Refusal => ({
    code: "ocop.shipping_stale",
    message:
      now === null
        ? `Shipping was chosen for ${chosen} ₫ and is no longer offered. Choose shipping again.`
        : `Shipping was chosen for ${chosen} ₫ and now costs ${now} ₫. Choose shipping again.`,
  }),
  /** `goods` are titles of the goods that stand in the way. */
  deliveryUnavailable: (producerId: string, goods: readonly string[]): Refusal => ({
    code: "ocop.delivery_unavailable",
    message: `Nothing delivers producer ${producerId}'s goods to this address (${goods.join("; ")}). Change the address or take the goods out.`,
  }),
  paymentStale: (payment: number, total: number): Refusal => ({
    code: "ocop.payment_stale",
    message: `The payment was started for ${payment} ₫ and the cart is now ${total} ₫. Start the payment again.`,
  }),
  cardNotPaid: (): Refusal => ({
    code: "ocop.card_not_paid",
    message: "Nothing is held on a card for this cart. Let the buyer pay on Stripe's page first.",
  }),
  /** Of who gives it, or of the message; what was typed is not repeated. */
  giftInvalid: (wrong: readonly string[]): Refusal => ({
    code: "ocop.gift_invalid",
    message: `The gift cannot be kept: ${wrong.join(", ")}. Send the giver's name, a Vietnamese phone number and a message within its limits.`,
  }),
  giftNotInCash: (): Refusal => ({
    code: "ocop.gift_not_in_cash",
    message: "Who receives a gift does not pay for it. Pay by transfer or card.",
  }),
  amountMismatch: (received: number, expected: number): Refusal => ({
    code: "ocop.amount_mismatch",
    message: `${received} ₫ was received and ${expected} ₫ expected. Match the transfer by hand or return it.`,
  }),
} as const
