import { basketTitle } from "./basket-title"
import type { CartBasket, CartGroup } from "./cart"

/** The baskets whose lines lie in the groups of a cart, each once; parts that carry two prices are one. */
export function basketsOf(groups: readonly Pick<CartGroup, "producer" | "lines">[]): CartBasket[] {
  const baskets = new Map<string, CartBasket>()
  for (const { producer, lines } of groups) {
    for (const { basket: mark, variantId, title, quantity, total, problem } of lines) {
      if (!mark) continue
      const { id, handle, price, units } = mark
      const basket: CartBasket = baskets.get(id) ?? {
        id,
        handle,
        title: basketTitle(mark),
        price,
        count: quantity / units,
        total: 0,
        parts: [],
        problem: null,
      }
      baskets.set(id, basket)
      basket.total += total
      basket.problem ??= problem
      const known = basket.parts.find((part) => part.id === variantId)
      if (known) known.quantity += quantity
      else basket.parts.push({ id: variantId, title, quantity, producer: producer?.name ?? null })
    }
  }
  return [...baskets.values()]
}
