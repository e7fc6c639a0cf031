import { useEffect, useRef } from "react"

/** Elements in which keys are somebody's words, or press something. */
const TYPING =
  "input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=dialog] *"

/**
 * Calls what belongs to a pressed key, unless somebody types, a drawer is open, or the key is part of a longer
 * command. Enter on a link or a button is theirs.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest(TYPING) || document.querySelector("[role=dialog]")) return
      if (event.key === "Enter" && target?.closest("a, button")) return
      const deed = latest.current[event.key]
      if (!deed) return
      event.preventDefault()
      deed()
    }
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [])
}
