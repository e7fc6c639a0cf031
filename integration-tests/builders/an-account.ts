import { Modules } from "@medusajs/framework/utils"
import { theMarket } from "./the-market"

/** A log-in by e-mail and password that is nobody yet; the id of its identity. */
export async function anAccount(email: string, password: string): Promise<string> {
  const { success, authIdentity, error } = await theMarket()
    .container.resolve(Modules.AUTH)
    .register("emailpass", { body: { email, password } } as never)
  if (!success || !authIdentity) {
    throw new Error(`No log-in for ${email}: ${error}`)
  }
  return authIdentity.id
}
