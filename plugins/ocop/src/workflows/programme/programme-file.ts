import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProgrammeFigures, ProgrammeFileQuery } from "@ocop/contract"
import { ORIGIN_MODULE } from "../../modules/origin"
import { sheetFile, type SheetFile } from "../../spreadsheet/sheet-file"
import { programmeLines } from "./programme-lines"
import { DIMENSION_NAMES, lineName } from "./programme-words"
import { readFigures } from "./read-figures"
import { periodOf } from "./read-programme"

const FIGURES: readonly (readonly [keyof ProgrammeFigures, header: string])[] = [
  ["products", "Sản phẩm OCOP"],
  ["producers", "Chủ thể"],
  ["recognised", "Công nhận trong kỳ"],
  ["potential", "Tiềm năng 5 sao"],
  ["listed", "Đang bày bán"],
  ["selling", "Bán được trong kỳ"],
  ["expiring", "Hết hạn trong 90 ngày"],
  ["expired", "Hết hạn trong kỳ"],
  ["revoked", "Thu hồi trong kỳ"],
  ["pieces", "Số lượng bán"],
  ["sales", "Doanh số (đồng)"],
]

/** The figures by one thing, and all together in the last row. */
export async function programmeFile(
  container: MedusaContainer,
  { by, format, ...filters }: ProgrammeFileQuery
): Promise<SheetFile> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const period = periodOf(container, filters)
  const { figures } = await readFigures(knex, filters, period)
  const { total, lines } = programmeLines(figures, filters, container.resolve(ORIGIN_MODULE))
  const shown = lines
    .filter(({ dimension }) => dimension === by)
    .map((line) => [lineName(line), ...FIGURES.map(([figure]) => line[figure])])
  return sheetFile(
    {
      name: `Số liệu ${period.day}`,
      columns: [
        { header: DIMENSION_NAMES[by], width: 34 },
        ...FIGURES.map(([, header]) => ({ header })),
      ],
      rows: [...shown, ["Tất cả", ...FIGURES.map(([figure]) => total[figure])]],
    },
    `ocop-so-lieu-${by.replace("_", "-")}-${period.day}`,
    format
  )
}
