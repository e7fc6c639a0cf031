import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CertificateStateName, ReviewedCertificate } from "@ocop/contract"
import {
  certificateState,
  decidingCertificate,
  starsInForce,
  type CertificateFacts,
  type IsoDay,
} from "@ocop/rules"

interface EntryRow {
  id: string
  name: string
  group_code: string
  certificates: (CertificateFacts & { id: string; number: string })[]
}

/** Register entries with what decides their star on that day, by id; in one statement. */
export async function reviewedCertificates(
  knex: Knex,
  ids: readonly string[],
  today: IsoDay
): Promise<Map<string, ReviewedCertificate>> {
  if (!ids.length) return new Map()
  const { rows } = await knex.raw<{ rows: EntryRow[] }>(
    `select entry.id, entry.name, entry.group_code, (
       select coalesce(json_agg(json_build_object('id', c.id, 'number', c.number, 'stars', c.stars,
         'issued_on', c.issued_on, 'valid_until', c.valid_until, 'revoked_on', c.revoked_on)
         order by c.id), '[]')
       from certificate c where c.certified_product_id = entry.id and c.deleted_at is null
     ) as certificates
     from certified_product entry where entry.id = any(?) and entry.deleted_at is null`,
    [[...ids]]
  )
  return new Map(rows.map((row) => [row.id, present(row, today)]))
}

function present({ id, name, group_code, certificates }: EntryRow, today: IsoDay) {
  const deciding = decidingCertificate(certificates, today)
  return {
    certified_product_id: id,
    name,
    group_code,
    stars: starsInForce(certificates, today),
    number: deciding?.number ?? null,
    certificate_id: deciding?.id ?? null,
    state: deciding && STATES[certificateState(deciding, today).kind],
    valid_until: deciding?.valid_until ?? null,
  }
}

const STATES: Record<ReturnType<typeof certificateState>["kind"], CertificateStateName> = {
  "not-yet-valid": "not_yet_valid",
  valid: "valid",
  expired: "expired",
  revoked: "revoked",
}
