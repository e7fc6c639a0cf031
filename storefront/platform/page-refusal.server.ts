import { data } from "react-router"
import { BackendError } from "./backend-error"

/**
 * Loads a page's data; a missing thing becomes a 404 page and a silent backend a 503 page (the words are in
 * features/shell/error-page). Anything else is a bug and goes on as it is, to the 500 page and the log.
 */
export async function loadPage<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    if (error.isNotFound) throw notFound()
    if (error.isTemporary) {
      console.error(error.message)
      throw data({ code: error.code }, { status: 503 })
    }
    throw error
  }
}

/** Thrown by a loader: the page does not exist. */
export function notFound() {
  return data({ code: "shop.not_found" }, { status: 404 })
}
