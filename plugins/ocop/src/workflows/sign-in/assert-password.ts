import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { emailOfLogIn } from "./change-password"

/**
 * Asks somebody who is signed in for the password once more.
 *
 * @throws MedusaError NOT_ALLOWED `ocop.password_wrong` (400 and not 401: the session itself is good), also for a
 *   log-in that has no password
 */
export async function assertPassword(
  container: MedusaContainer,
  authIdentityId: string,
  password: string
): Promise<void> {
  const email = await emailOfLogIn(container, authIdentityId)
  const { success } = email
    ? await container
        .resolve(Modules.AUTH)
        .authenticate("emailpass", { body: { email, password } } as never)
    : { success: false }
  if (!success) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The password is not right",
      "ocop.password_wrong"
    )
  }
}
