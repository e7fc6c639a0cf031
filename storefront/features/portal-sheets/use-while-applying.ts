import { useEffect } from "react"
import { useRevalidator } from "react-router"

const EVERY_MS = 2_000

/** Asks again every two seconds while a sheet is being written and the page is in sight. */
export function useWhileApplying(applying: boolean): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!applying) return
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void revalidate()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [applying, revalidate])
}
