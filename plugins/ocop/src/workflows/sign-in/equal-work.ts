import { randomBytes, scrypt } from "node:crypto"
import { promisify } from "node:util"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What Medusa's emailpass provider spends on a password; it has no other setting here. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 }

const hash = promisify<string, Buffer, number, typeof COST, Buffer>(scrypt)

/**
 * Does the work that the emailpass provider leaves out, so that its answer takes as long for an address without an
 * account as for one with: at sign-in it hashes only where there is an account, at registration only where there
 * is none yet, or an unfinished one.
 */
export async function doEqualWork(
  knex: Knex,
  kind: "sign-in" | "registration",
  email: string,
  password: string
): Promise<void> {
  const identity = await knex("provider_identity as provider")
    .join("auth_identity as identity", "identity.id", "provider.auth_identity_id")
    .where({ "provider.provider": "emailpass", "provider.entity_id": email })
    .whereNull("provider.deleted_at")
    .whereNull("identity.deleted_at")
    .first<{ app_metadata: Record<string, unknown> | null } | undefined>("identity.app_metadata")
  const finished = Object.keys(identity?.app_metadata ?? {}).length > 0
  if (kind === "sign-in" ? !identity : finished) {
    await hash(password, randomBytes(32), 64, COST)
  }
}
