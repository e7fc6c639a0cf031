import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ImportRowsQuery, ImportRowsResponse } from "@ocop/contract"
import type { ImportChoice } from "@ocop/rules"
import type * as z from "@medusajs/framework/zod"
import { loadGazetteer } from "../../../../../modules/origin/place-tables"
import { knownImport } from "../../../../../workflows/certificate-import/known-import"
import { presentImportRow, type StoredEntry } from "./present-import-row"

/** @throws MedusaError NOT_FOUND with the code ocop.import_not_found */
export async function listImportRows(
  container: MedusaContainer,
  import_id: string,
  { limit, offset, outcome }: z.infer<typeof ImportRowsQuery>
): Promise<z.infer<typeof ImportRowsResponse>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: imports } = await query.graph({
    entity: "certificate_import",
    fields: ["sheet"],
    filters: { id: import_id },
  })
  const { sheet } = knownImport(imports[0], import_id)
  const { data, metadata } = await query.graph({
    entity: "certificate_import_entry",
    fields: ["id", "row", "planned", "certificate_id"],
    filters: { import_id, ...(outcome ? { outcome } : {}) },
    pagination: { skip: offset, take: limit, order: { row: "ASC", part: "ASC" } },
  })
  const entries = data as unknown as StoredEntry[]
  const { data: chosen } = await query.graph({
    entity: "certificate_import_row",
    fields: ["row", "choice"],
    filters: { import_id, sheet, row: entries.map(({ row }) => row) },
  })
  const { data: certificates } = await query.graph({
    entity: "certificate",
    fields: ["id", "number"],
    filters: { id: entries.flatMap(({ certificate_id }) => certificate_id ?? []) },
  })
  const choices = new Map(
    chosen.map(({ row, choice }) => [row, choice as ImportChoice | null] as const)
  )
  const numbers = new Map(certificates.map(({ id, number }) => [id, number] as const))
  return {
    rows: entries.map((entry) =>
      presentImportRow(entry, {
        choice: choices.get(entry.row) ?? null,
        number: numbers.get(entry.certificate_id ?? "") ?? null,
        gazetteer: loadGazetteer(),
      })
    ),
    count: metadata?.count ?? entries.length,
    limit,
    offset,
  }
}
