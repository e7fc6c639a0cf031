import { askDoorToken } from "~/features/password/token-of.server"

/** @throws BackendError 401 when address and password do not belong together, 429 after too many tries */
export function askProducerToken(email: string, password: string): Promise<string> {
  return askDoorToken("producer", email, password)
}
