import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LegalSettingsResponse } from "@ocop/contract"
import { LEGAL_KINDS, firstLegalDay, legalInForce, type IsoDay } from "@ocop/rules"
import { legalVersions } from "./legal-versions"

/** Every kind, published or not, with all of its versions. */
export async function readLegalSettings(knex: Knex, today: IsoDay): Promise<LegalSettingsResponse> {
  const rows = await legalVersions(knex)
  return {
    settings: LEGAL_KINDS.map((kind) => {
      const versions = rows.filter((row) => row.kind === kind)
      return {
        kind,
        in_force: legalInForce(versions, today)?.version ?? null,
        earliest: firstLegalDay(kind, versions.length === 0, today),
        versions: versions.map(
          ({ version, effective_from, content, created_at, published_by }) => ({
            version,
            effective_from,
            content,
            published_at: created_at.toISOString(),
            published_by,
          })
        ),
      }
    }),
  }
}
