import { useEffect, useState } from "react"
import { useFetchers, useNavigation } from "react-router"

const CART_COUNT_URL = "/api/gio-hang"

/**
 * How many units are in this browser's cart: asked after hydration, as pages are the same for everybody, and
 * again after each form that was sent. Answers 0 until known, or when the cart does not answer.
 */
export function useCartCount(): number {
  const [count, setCount] = useState(0)
  const navigation = useNavigation()
  const fetchers = useFetchers()
  const sending = [navigation, ...fetchers].some(
    ({ formMethod }) => formMethod && formMethod !== "GET"
  )

  useEffect(() => {
    if (sending) return
    const leaving = new AbortController()
    fetch(CART_COUNT_URL, { signal: leaving.signal, headers: { accept: "application/json" } })
      .then((answer) => answer.json())
      .then((cart: { count?: unknown }) =>
        setCount(typeof cart.count === "number" ? cart.count : 0)
      )
      .catch(() => undefined)
    return () => leaving.abort()
  }, [sending])

  return count
}
