import { useEffect, useRef } from "react"
import { useNavigation, useRevalidator } from "react-router"

const EVERY_MS = 20_000

/**
 * Asks for the page's data again when somebody comes back to it, and every 20 seconds while it is looked at, so
 * that a new order shows by itself. Never while something is being sent; what is typed into forms stays.
 */
export function useFreshPage(): void {
  const { revalidate, state } = useRevalidator()
  const navigation = useNavigation()
  const busy = useRef(false)
  busy.current = state !== "idle" || navigation.state !== "idle"
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === "visible" && !busy.current) void revalidate()
    }
    const timer = setInterval(refresh, EVERY_MS)
    window.addEventListener("focus", refresh)
    document.addEventListener("visibilitychange", refresh)
    return () => {
      clearInterval(timer)
      window.removeEventListener("focus", refresh)
      document.removeEventListener("visibilitychange", refresh)
    }
  }, [revalidate])
}
