import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LegalContent, type LegalPageResponse, type LegalPagesResponse } from "@ocop/contract"
import { LEGAL_KINDS, legalAnnounced, legalInForce, type IsoDay, type LegalKind } from "@ocop/rules"
import { legalVersions, type LegalRow } from "./legal-versions"

/** What there is to read, published or not. */
export async function readLegalPages(knex: Knex, today: IsoDay): Promise<LegalPagesResponse> {
  const rows = await legalVersions(knex)
  return {
    pages: LEGAL_KINDS.map((kind) => {
      const versions = rows.filter((row) => row.kind === kind)
      return {
        kind,
        in_force_since: legalInForce(versions, today)?.effective_from ?? null,
        next_from: legalAnnounced(versions, today)[0]?.effective_from ?? null,
      }
    }),
  }
}

/** What holds today of a kind, what was announced, and since when there were others. */
export async function readLegalPage(
  knex: Knex,
  kind: LegalKind,
  today: IsoDay
): Promise<LegalPageResponse> {
  const versions = await legalVersions(knex, kind)
  const inForce = legalInForce(versions, today)
  return {
    kind,
    in_force: inForce && pageOf(inForce),
    announced: legalAnnounced(versions, today).map(pageOf),
    former: versions
      .filter((one) => one !== inForce && one.effective_from <= today)
      .map(({ version, effective_from }) => ({ version, effective_from })),
  }
}

const pageOf = ({ kind, content, version, effective_from }: LegalRow) => ({
  ...LegalContent.parse({ kind, content }),
  version,
  effective_from,
})
