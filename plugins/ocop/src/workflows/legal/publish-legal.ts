import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import type { PublishLegalBody } from "@ocop/contract"
import { firstLegalDay, legalInForce } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import { legalVersions } from "./legal-versions"

/**
 * Publishes the next version of a kind, in one transaction with its line in the log. The same words for the same day as
 * the newest version are that version: nothing is published twice.
 *
 * @throws MedusaError NOT_ALLOWED "ocop.legal_too_soon", naming the first day that would be allowed
 */
export async function publishLegal(
  container: MedusaContainer,
  { kind, content, effective_from }: PublishLegalBody,
  operator: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = container.resolve(CLOCK_MODULE).today()
  await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtext('ocop.legal_version'))")
    const versions = await legalVersions(trx, kind)
    const [newest] = versions
    if (newest && isSame(newest, { content, effective_from })) return
    const earliest = firstLegalDay(kind, versions.length === 0, today)
    if (effective_from < earliest) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `A version of ${kind} that is published today may hold from ${earliest}, not from ${effective_from}`,
        "ocop.legal_too_soon"
      )
    }
    const id = generateEntityId(undefined, "legal")
    const version = (newest?.version ?? 0) + 1
    await trx("legal_version").insert({
      id,
      kind,
      version,
      effective_from,
      content: JSON.stringify(content),
      published_by: operator,
    })
    const before = legalInForce(versions, effective_from)
    await recordDeeds(trx, [
      {
        actor_type: "operator",
        actor_id: operator,
        producer_id: null,
        action: "legal_setting.published",
        subject_type: "legal_setting",
        subject_id: id,
        before: before && { kind, version: before.version, content: before.content },
        after: { kind, version, effective_from, content },
      },
    ])
  })
}

interface Published {
  content: object
  effective_from: string
}

/** The database keeps the keys of JSON in an order of its own. */
function isSame(a: Published, b: Published): boolean {
  const told = ({ content, effective_from }: Published) =>
    JSON.stringify([effective_from, Object.entries(content).sort()], sortedKeys)
  return told(a) === told(b)
}

function sortedKeys(_: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
