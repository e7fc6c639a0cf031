import { useEffect, useState } from "react"

/**
 * Whether the browser knows of a connection, and whether a form was held back because there is none. A form that is
 * held back stays on the page with what was typed; sent, its page would be replaced by an error.
 */
export function useConnection(): { online: boolean; unsent: boolean } {
  const [online, setOnline] = useState(navigator.onLine)
  const [unsent, setUnsent] = useState(false)
  useEffect(() => {
    const look = () => {
      setOnline(navigator.onLine)
      setUnsent(false)
    }
    const holdBack = (event: SubmitEvent) => {
      const { method } = event.target as HTMLFormElement
      if (navigator.onLine || method !== "post") return
      event.preventDefault()
      event.stopPropagation()
      setUnsent(true)
    }
    // As documents, links are answered by the service worker; as the router's, they end where a script is missing.
    const followPlainly = (event: MouseEvent) => {
      if (!navigator.onLine && (event.target as Element).closest("a[href]")) event.stopPropagation()
    }
    window.addEventListener("online", look)
    window.addEventListener("offline", look)
    window.addEventListener("submit", holdBack, { capture: true })
    window.addEventListener("click", followPlainly, { capture: true })
    return () => {
      window.removeEventListener("online", look)
      window.removeEventListener("offline", look)
      window.removeEventListener("submit", holdBack, { capture: true })
      window.removeEventListener("click", followPlainly, { capture: true })
    }
  }, [])
  return { online, unsent }
}
