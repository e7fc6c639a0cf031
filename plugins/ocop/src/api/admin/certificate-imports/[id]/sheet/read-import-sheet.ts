import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ImportSheetQuery, ImportSheetResponse } from "@ocop/contract"
import type { SheetCell } from "@ocop/rules"
import type * as z from "@medusajs/framework/zod"
import { knownImport } from "../../../../../workflows/certificate-import/known-import"
import { readSheet } from "../../../../../workflows/certificate-import/propose-mapping"
import { refuseImport } from "../../../../../workflows/certificate-import/refuse-import"
import { presentSample, SAMPLE_ROWS } from "../../present-import"

/** Among so many rows a header is looked for. */
const ROWS_WITHOUT_HEADER = 30

/** @throws MedusaError with the codes ocop.import_not_found or ocop.import_mapping_invalid */
export async function readImportSheet(
  container: MedusaContainer,
  import_id: string,
  { sheet, header_row }: z.infer<typeof ImportSheetQuery>
): Promise<ImportSheetResponse> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: imports } = await query.graph({
    entity: "certificate_import",
    fields: ["sheets"],
    filters: { id: import_id },
  })
  const sheets = knownImport(imports[0], import_id).sheets as unknown as unknown[]
  if (sheet >= sheets.length) {
    refuseImport("ocop.import_mapping_invalid", `The file has ${sheets.length} sheets`)
  }
  const { data } = await query.graph({
    entity: "certificate_import_row",
    fields: ["row", "cells"],
    filters: { import_id, sheet },
    pagination: {
      take: (header_row ?? ROWS_WITHOUT_HEADER) + SAMPLE_ROWS,
      order: { row: "ASC" },
    },
  })
  const rows = data.map(({ row, cells }) => ({
    number: row,
    cells: cells as unknown as SheetCell[],
  }))
  const read = readSheet(rows, header_row)
  return {
    sheet,
    header_row: read.header_row,
    headers: [...read.headers],
    columns: read.columns,
    context: read.context,
    sample: presentSample(rows, read.header_row),
  }
}
