import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertificateImportsResponse } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { silentImports } from "../../../modules/certificate-import/import-lease"
import { operatorNames } from "./operator-names"
import { moment, type ImportRow } from "./present-import"

const FIELDS = ["id", "status", "file_name", "counts", "context", "created_by", "created_at"]

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
  const silent = await silentImports(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  return {
    imports: rows.map((row) => ({
      id: row.id,
      status: row.status,
      file_name: row.file_name,
      counts: row.counts,
      created_by: nameOf(row.created_by),
      created_at: moment(row.created_at),
      interrupted: silent.has(row.id),
      decision: row.context.decision,
    })),
    count: metadata?.count ?? rows.length,
    limit,
    offset,
  }
}
