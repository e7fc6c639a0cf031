import { useState } from "react"
import type { Cart } from "~/features/cart/cart"
import { latestOf } from "./latest-of"

/**
 * The cart, its delivery priced for the province that is chosen. Asked with `fetch` for the reason of `useCommunes`;
 * when it fails the prices stay what they were, and placing the order says so if they are others.
 */
export function useDeliveredCart(given: Cart) {
  const [answer, setAnswer] = useState<{ given: Cart; cart: Cart } | null>(null)
  const [ask] = useState(() => latestOf(askCart))

  async function deliverTo(province: string) {
    const cart = await ask(province)
    if (cart) setAnswer({ given, cart })
  }

  return { cart: answer?.given === given ? answer.cart : given, deliverTo }
}

async function askCart(province: string): Promise<Cart | null> {
  if (province === "") return null
  try {
    const body = new URLSearchParams({ province })
    const answer = await fetch("/api/giao-toi", { method: "POST", body })
    return answer.ok ? ((await answer.json()) as { cart: Cart | null }).cart : null
  } catch {
    return null
  }
}
