import { CHOICE_PREFIX, NEW_ADDRESS, type CheckoutValues } from "./checkout-values"

/** What the checkout form sent, as text; a missing field is empty. */
export function typedValues(form: FormData): CheckoutValues {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" ? value : ""
  }
  const choices = [...form.keys()].filter((name) => name.startsWith(CHOICE_PREFIX))
  return {
    name: text("name"),
    phone: text("phone"),
    email: text("email"),
    province_code: text("province_code"),
    commune_code: text("commune_code"),
    street: text("street"),
    note: text("note"),
    gift: form.has("gift"),
    giver_name: text("giver_name"),
    giver_phone: text("giver_phone"),
    gift_message: text("gift_message"),
    gift_hide_prices: form.has("gift_hide_prices"),
    payment: text("payment"),
    adult: form.has("adult"),
    address: text("address") || NEW_ADDRESS,
    keep: form.has("keep"),
    choices: Object.fromEntries(
      choices.map((name) => [name.slice(CHOICE_PREFIX.length), text(name)])
    ),
  }
}
