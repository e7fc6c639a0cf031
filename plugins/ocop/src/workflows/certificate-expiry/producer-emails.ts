import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCER_MODULE } from "../../modules/producer"

/**
 * Where producers can be written to: the addresses of the members who act for them. One without members,
 * which most of the register's are, is absent.
 */
export async function producerEmails(
  container: MedusaContainer,
  producerIds: readonly string[]
): Promise<Map<string, string[]>> {
  const members = await container
    .resolve(PRODUCER_MODULE)
    .listProducerMembers(
      { producer_id: [...new Set(producerIds)], status: "active" },
      { select: ["producer_id", "email"], order: { id: "ASC" }, take: null as never }
    )
  const emails = new Map<string, string[]>()
  for (const { producer_id, email } of members) {
    emails.set(producer_id, [...(emails.get(producer_id) ?? []), email])
  }
  return emails
}
