import * as z from "zod"
import { askBackend } from "~/platform/backend.server"
import type { Door } from "./door"

const TokenAnswer = z.object({ token: z.string() })

/** Medusa compares addresses letter by letter, people do not. */
export function normalEmail(email: string): string {
  return email.normalize("NFC").trim().toLowerCase()
}

/** @throws BackendError 401 when address and password do not belong together, 429 after too many tries */
export async function askDoorToken(door: Door, email: string, password: string): Promise<string> {
  const body = { email: normalEmail(email), password }
  const path = `/auth/${door}/emailpass`
  return (await askBackend(TokenAnswer, path, { method: "POST", body })).token
}
