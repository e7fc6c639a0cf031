import { isRouteErrorResponse } from "react-router"
import { m } from "~/platform/paraglide/messages"

export type ErrorKind = "not-found" | "busy" | "broken"

/** Which of the three error faces something thrown gets. */
export function errorKind(error: unknown): ErrorKind {
  const status = isRouteErrorResponse(error) ? error.status : 500
  if (status === 404) return "not-found"
  if (status === 502 || status === 503 || status === 504) return "busy"
  return "broken"
}

export function errorWords(kind: ErrorKind): { title: string; text: string } {
  switch (kind) {
    case "not-found":
      return { title: m.error_not_found_title(), text: m.error_not_found_text() }
    case "busy":
      return { title: m.error_busy_title(), text: m.error_busy_text() }
    case "broken":
      return { title: m.error_broken_title(), text: m.error_broken_text() }
  }
}
