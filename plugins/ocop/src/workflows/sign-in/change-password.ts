import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { endSessions } from "../../modules/sign-in/session-floors"
import { noteLogInDeed } from "./note-log-in-deed"
import { refuseWeakPassword } from "./refuse-weak-password"

const PROVIDER = "emailpass"

/** The e-mail address that a log-in signs in with; null for one that has no password. */
export async function emailOfLogIn(
  container: MedusaContainer,
  authIdentityId: string
): Promise<string | null> {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities({ auth_identity_id: authIdentityId, provider: PROVIDER })
  return identity?.entity_id ?? null
}

/**
 * Changes the password of someone who is signed in and knows the old one; every session ends, this one too.
 *
 * @throws MedusaError INVALID_DATA for a new password that will not do; NOT_ALLOWED `ocop.password_wrong` when the old
 *   one is not right (400 and not 401: the session itself is good)
 */
export async function changePassword(
  container: MedusaContainer,
  logIn: { auth_identity_id: string; actor_type: string; email: string },
  { old_password, new_password }: { old_password: string; new_password: string }
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  refuseWeakPassword(new_password, logIn.email)
  const { success } = await auth.authenticate(PROVIDER, {
    body: { email: logIn.email, password: old_password },
  } as never)
  if (!success) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The old password is not right",
      "ocop.password_wrong"
    )
  }
  const updated = await auth.updateProvider(PROVIDER, {
    entity_id: logIn.email,
    password: new_password,
  })
  if (!updated.success) {
    throw new MedusaError(
      MedusaError.Types.DB_ERROR,
      `The password of ${logIn.auth_identity_id} was not changed: ${updated.error}`
    )
  }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await endSessions(knex, logIn.auth_identity_id)
  await noteLogInDeed(knex, logIn, "password_changed")
}
