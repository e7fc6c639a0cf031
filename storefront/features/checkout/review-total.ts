import type { Cart, CartGroup } from "~/features/cart/cart"

/** The option of a producer that the shopper chose, or the one the cart has; null when there is none. */
export function chosenOption(group: CartGroup, choices: Readonly<Record<string, string>>) {
  const wanted = group.producer ? choices[group.producer.id] : undefined
  return (
    group.options.find(({ id }) => id === wanted) ??
    group.options.find(({ id }) => id === group.optionId) ??
    null
  )
}

/** What the shopper will pay with these choices, in đồng. */
export function reviewTotal(cart: Cart, choices: Readonly<Record<string, string>>) {
  const shipping = cart.groups.reduce(
    (sum, group) => sum + (chosenOption(group, choices)?.price ?? 0),
    0
  )
  return { shipping, total: cart.itemsTotal - cart.discountTotal + shipping }
}
