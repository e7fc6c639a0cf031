import type { ProgrammeFigures, ProgrammeFilters, ProgrammeLine } from "@ocop/contract"
import type OriginModuleService from "../../modules/origin/service"
import { formerName } from "./place-name"
import type { FigureRow } from "./read-figures"

const NOTHING: ProgrammeFigures = {
  products: 0,
  recognised: 0,
  potential: 0,
  listed: 0,
  selling: 0,
  expiring: 0,
  expired: 0,
  revoked: 0,
  producers: 0,
  sales: 0,
  pieces: 0,
}

/** The figures with names of places; a province of which nothing is counted has its line too. */
export function programmeLines(
  rows: readonly FigureRow[],
  { province_code }: Pick<ProgrammeFilters, "province_code">,
  places: Pick<OriginModuleService, "gazetteer" | "provinces">
): { total: ProgrammeFigures; lines: ProgrammeLine[] } {
  let total = NOTHING
  const lines: ProgrammeLine[] = []
  for (const { dimension, key, ...figures } of rows) {
    if (dimension === null) total = figures
    else lines.push({ dimension, key, name: nameOf(dimension, key, places), ...figures })
  }
  const counted = new Set(
    lines.flatMap(({ dimension, key }) => (dimension === "province" ? [key] : []))
  )
  for (const { code, name } of places.provinces()) {
    if (counted.has(code) || (province_code ?? code) !== code) continue
    lines.push({ dimension: "province", key: code, name, ...NOTHING })
  }
  return { total, lines }
}

function nameOf(
  dimension: ProgrammeLine["dimension"],
  key: string,
  places: Pick<OriginModuleService, "gazetteer">
): string | null {
  const [province_code = "", former_province_code = null] = key.split("/")
  if (dimension === "province") return places.gazetteer().province(province_code)?.name ?? null
  if (dimension !== "former_province") return null
  return (
    formerName({ province_code, former_province_code }, places.gazetteer()) ??
    places.gazetteer().province(province_code)?.name ??
    null
  )
}
