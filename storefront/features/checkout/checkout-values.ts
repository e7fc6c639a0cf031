/** The form as it was typed, so that nothing is lost when it comes back. */
export type CheckoutValues = {
  name: string
  phone: string
  email: string
  province_code: string
  commune_code: string
  street: string
  note: string
  /** It goes to somebody else; the fields below are the giver's. */
  gift: boolean
  giver_name: string
  giver_phone: string
  gift_message: string
  gift_hide_prices: boolean
  payment: string
  adult: boolean
  /** Id of a kept address that is delivered to, or `NEW_ADDRESS`: then the fields above are. */
  address: string
  /** Whether the address that was typed is to be kept in the address book. */
  keep: boolean
  /** Producer's id → its shipping option's id. */
  choices: Record<string, string>
}

/** Fields that can be wrong, in the order of the page: the first wrong one gets the focus. */
export const CHECKOUT_FIELDS = [
  "name",
  "phone",
  "email",
  "province_code",
  "commune_code",
  "street",
  "giver_name",
  "giver_phone",
  "gift_message",
  "payment",
  "note",
  "adult",
] as const
export type CheckoutField = (typeof CHECKOUT_FIELDS)[number]

/** Fields of a delivery address, for the address book, too. */
export type DeliveryValues = Pick<
  CheckoutValues,
  "name" | "phone" | "province_code" | "commune_code" | "street"
>

/** What `address` is when none of the kept ones is chosen; so it is for guests. */
export const NEW_ADDRESS = "moi"

/** The prefix of a shipping choice's field name; a producer's id follows. */
export const CHOICE_PREFIX = "giao_"
