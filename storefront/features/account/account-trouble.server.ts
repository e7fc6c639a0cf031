import { BackendError } from "~/platform/backend-error"
import type { AccountTrouble } from "./account-trouble"

/** What to tell someone whose sign-in or registration was turned down; rethrows what is a bug. */
export function troubleOf(error: unknown): AccountTrouble {
  if (!(error instanceof BackendError)) throw error
  if (error.status === 401) return "wrong-password"
  if (error.status === 429) return "too-often"
  return error.isTemporary ? "busy" : "refused"
}
