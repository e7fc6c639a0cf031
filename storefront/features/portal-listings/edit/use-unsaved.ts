import { useCallback, useEffect, useRef } from "react"
import { useBlocker, useNavigation } from "react-router"
import { m } from "~/platform/paraglide/messages"

/**
 * Asks before a page is left with something typed that was not saved. Sending the form is no leaving.
 *
 * @returns for the form's `onChange` and `onSubmit`; `touch` for changes that are no typing, `settle` when
 *   nothing is unsaved any more
 */
export function useUnsaved() {
  const unsaved = useRef(false)
  const sending = useRef(false)
  const { state } = useNavigation()
  const blocker = useBlocker(useCallback(() => unsaved.current && !sending.current, []))

  useEffect(() => {
    if (state === "idle") sending.current = false
  }, [state])

  useEffect(() => {
    if (blocker.state !== "blocked") return
    if (window.confirm(m.portal_listings_leave())) blocker.proceed()
    else blocker.reset()
  }, [blocker])

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved.current && !sending.current) event.preventDefault()
    }
    window.addEventListener("beforeunload", ask)
    return () => window.removeEventListener("beforeunload", ask)
  }, [])

  const touch = () => {
    unsaved.current = true
  }
  return {
    onChange: touch,
    touch,
    settle: () => {
      unsaved.current = false
    },
    onSubmit: () => {
      sending.current = true
    },
  }
}
