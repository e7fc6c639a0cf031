import { useEffect } from "react"
import { useFetcher } from "react-router"

/**
 * Notes that a page of notices was seen (SPEC NT6). The page itself stays as it was loaded, so that one sees what is
 * new; the header counts again, as after each form.
 *
 * @param newest the first notice of the page; undefined where there is none, or nothing unread
 */
export function useSeen(newest: string | undefined): void {
  const { submit } = useFetcher()
  useEffect(() => {
    if (newest) void submit({ intent: "seen", id: newest }, { method: "post" })
  }, [newest, submit])
}
