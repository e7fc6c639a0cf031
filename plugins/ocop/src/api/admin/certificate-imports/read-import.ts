import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertificateImport } from "@ocop/contract"
import type { SheetCell } from "@ocop/rules"
import { silentImports } from "../../../modules/certificate-import/import-lease"
import { knownImport } from "../../../workflows/certificate-import/known-import"
import { operatorNames } from "./operator-names"
import { presentImport, SAMPLE_ROWS, type ImportRow } from "./present-import"

/** @throws MedusaError NOT_FOUND with the code ocop.import_not_found */
export async function readImportForAdmin(
  container: MedusaContainer,
  id: string
): Promise<CertificateImport> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "certificate_import",
    fields: ["*"],
    filters: { id },
  })
  const stored = knownImport(data[0], id) as unknown as ImportRow
  const { data: rows } = await query.graph({
    entity: "certificate_import_row",
    fields: ["row", "cells"],
    filters: { import_id: id, sheet: stored.sheet, row: { $gte: (stored.header_row ?? 1) - 1 } },
    // The header may take two.
    pagination: { take: SAMPLE_ROWS + 2, order: { row: "ASC" } },
  })
  const silent = await silentImports(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  const names = await operatorNames(container, [
    stored.created_by,
    stored.applied_by,
    stored.undone_by,
  ])
  const sheetRows = rows.map(({ row, cells }) => ({
    number: row,
    cells: cells as unknown as SheetCell[],
  }))
  return presentImport(stored, sheetRows, names, silent.has(id))
}
