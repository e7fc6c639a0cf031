import { useEffect } from "react"
import { useRevalidator } from "react-router"

const FIRST_MS = 3_000
/** Each time nothing is new it is asked a little later, up to this. */
const LATEST_MS = 30_000
const SLOWER = 1.3

/** What is asked for; when it says something else than before, the page is asked for again. */
type News = { state: string; received: number }

/**
 * Asks whether money has come while the page is looked at, first every three seconds and later every thirty. Back
 * at the page, after the bank's app, it is asked at once.
 *
 * @param address null when nothing is waited for
 */
export function useTransferNews(address: string | null, { state, received }: News): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!address) return
    let wait = FIRST_MS
    let timer: ReturnType<typeof setTimeout>
    let over = false
    const ask = async () => {
      if (document.visibilityState === "visible") {
        const news = await fetch(address).then(
          (answer): Promise<News | null> | null => (answer.ok ? answer.json() : null),
          () => null
        )
        if (over) return
        if (news && (news.state !== state || news.received !== received)) return void revalidate()
        wait = Math.min(wait * SLOWER, LATEST_MS)
      }
      timer = setTimeout(() => void ask(), wait)
    }
    const askSoon = () => {
      if (document.visibilityState !== "visible") return
      clearTimeout(timer)
      wait = FIRST_MS
      void ask()
    }
    timer = setTimeout(() => void ask(), wait)
    document.addEventListener("visibilitychange", askSoon)
    return () => {
      over = true
      clearTimeout(timer)
      document.removeEventListener("visibilitychange", askSoon)
    }
  }, [address, state, received, revalidate])
}
