import { useEffect, useRef } from "react"
import { useFetcher } from "react-router"

/** Tells once that the page was seen, as soon as a browser shows it. @param newest null: nothing is unread */
export function useMarkRead(newest: string | null): void {
  const { submit } = useFetcher()
  const told = useRef<string | null>(null)
  useEffect(() => {
    if (newest === null || told.current === newest) return
    told.current = newest
    void submit({ message_id: newest }, { method: "post" })
  }, [newest, submit])
}
