import { useEffect, useState } from "react"
import { useFetchers, useNavigation } from "react-router"

const UNREAD_URL = "/api/thong-bao"

/**
 * How many notices the customer has not read: asked after hydration and again after each form that was sent, as
 * reading is one. While there is no answer, the number that was last known stands; 0 until there is one.
 */
export function useUnreadCount(): number {
  const [count, setCount] = useState(0)
  const sending = [useNavigation(), ...useFetchers()].some(
    ({ formMethod }) => (formMethod ?? "GET") !== "GET"
  )

  useEffect(() => {
    if (sending) return
    const leaving = new AbortController()
    fetch(UNREAD_URL, {
      signal: leaving.signal,
      headers: { accept: "application/json" },
    })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as { unread?: unknown }) : {}))
      .then(({ unread }) => {
        if (typeof unread === "number" && !leaving.signal.aborted) setCount(unread)
      })
      .catch(() => undefined)
    return () => leaving.abort()
  }, [sending])

  return count
}
