import { useEffect, useRef, useState } from "react"
import { useFetchers, useNavigation } from "react-router"

const CART_COUNT_URL = "/api/gio-hang"

/**
 * How many units are in this browser's cart: asked after hydration, as pages are the same for everybody, and
 * again after each form that was sent. What is being put in counts at once; when it came to nothing, or the cart does
 * not answer, the number that was last known stands again. Answers 0 until known.
 */
export function useCartCount(): number {
  const [count, setCount] = useState(0)
  const known = useRef(0)
  const navigation = useNavigation()
  const fetchers = useFetchers()
  const forms = [navigation, ...fetchers].filter((one) => (one.formMethod ?? "GET") !== "GET")
  const sending = forms.length > 0
  const added = forms.reduce((sum, { formData }) => sum + unitsAdded(formData), 0)

  useEffect(() => {
    if (sending) return setCount(known.current + added)
    const leaving = new AbortController()
    fetch(CART_COUNT_URL, { signal: leaving.signal, headers: { accept: "application/json" } })
      .then((answer) => answer.json())
      .then((cart: { count?: unknown }) => {
        if (typeof cart.count === "number") known.current = cart.count
      })
      .catch(() => undefined)
      .then(() => leaving.signal.aborted || setCount(known.current))
    return () => leaving.abort()
  }, [sending, added])

  return count
}

function unitsAdded(form: FormData | undefined): number {
  return form?.get("intent") === "add" ? Number(form.get("quantity")) || 0 : 0
}
