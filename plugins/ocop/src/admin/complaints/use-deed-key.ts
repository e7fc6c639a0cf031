import { useState } from "react"

/** A key that is the same however often a deed is tried, and a way to the next one once it is done. */
export function useDeedKey(): [key: string, next: () => void] {
  const [key, setKey] = useState(newKey)
  return [key, () => setKey(newKey())]
}

/** `crypto.randomUUID` is there over HTTPS alone. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
}
