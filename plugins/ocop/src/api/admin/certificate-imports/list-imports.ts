import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertificateImportsResponse } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { operatorNames } from "./operator-names"
import { isInterrupted, moment, type ImportRow } from "./present-import"

const FIELDS = [
  "id",
  "status",
  "file_name",
  "counts",
  "context",
  "lease_until",
  "created_by",
  "created_at",
]

export async function listImports(
  container: MedusaContainer,
  { limit, offset }: { limit: number; offset: number }
): Promise<z.infer<typeof CertificateImportsResponse>> {
  const { data, metadata } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "certificate_import",
    fields: FIELDS,
    pagination: { skip: offset, take: limit, order: { created_at: "DESC", id: "DESC" } },
  })
  const rows = data as unknown as ImportRow[]
  const nameOf = await operatorNames(
    container,
    rows.map(({ created_by }) => created_by)
  )
  // eslint-disable-next-line no-restricted-syntax -- a lease runs by the computer's clock, whatever day the market plays
  const now = new Date()
  return {
    imports: rows.map((row) => ({
      id: row.id,
      status: row.status,
      file_name: row.file_name,
      counts: row.counts,
      created_by: nameOf(row.created_by),
      created_at: moment(row.created_at),
      interrupted: isInterrupted(row, now),
      decision: row.context.decision,
    })),
    count: metadata?.count ?? rows.length,
    limit,
    offset,
  }
}
