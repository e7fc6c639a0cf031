import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createHmac } from "node:crypto"

/**
 * A log-in's password: the same on every load of this installation, and different on every other,
 * because it is derived from a secret of the data folder.
 */
export function passwordOf(email: string): string {
  const secret = process.env.JWT_SECRET ?? ""
  return createHmac("sha256", secret).update(`demo:${email}`).digest("base64url").slice(0, 14)
}

/** Makes a log-in unless it exists, and hands its identity to `connect`. */
export async function registerAccount(
  container: MedusaContainer,
  email: string,
  connect: (authIdentityId: string) => Promise<void>
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const existing = await auth.listProviderIdentities({ entity_id: email, provider: "emailpass" })
  if (existing.length) {
    return
  }
  const { success, authIdentity, error } = await auth.register("emailpass", {
    body: { email, password: passwordOf(email) },
  } as never)
  if (!success || !authIdentity) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `No log-in for ${email}: ${error}`)
  }
  await connect(authIdentity.id)
}
