import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** The provider whose log-ins are named by an e-mail address. */
const BY_EMAIL = "emailpass"

/**
 * Where producers can be written to: the addresses of the log-ins that act for them. One who has no log-in,
 * which most of the register's have not, is absent.
 */
export async function producerEmails(
  container: MedusaContainer,
  producerIds: readonly string[]
): Promise<Map<string, string[]>> {
  const identities = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities(
      { app_metadata: { producer_id: { $in: [...new Set(producerIds)] } } } as never,
      { relations: ["provider_identities"], take: null as never }
    )
  const emails = new Map<string, string[]>()
  for (const { app_metadata, provider_identities = [] } of identities) {
    const producerId = String(app_metadata?.producer_id)
    const addresses = provider_identities
      .filter(({ provider }) => provider === BY_EMAIL)
      .map(({ entity_id }) => entity_id)
    emails.set(producerId, [...(emails.get(producerId) ?? []), ...addresses])
  }
  return emails
}
