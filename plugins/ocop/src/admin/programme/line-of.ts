import type { ProgrammeDimension, ProgrammeFigures, ProgrammeLine } from "@ocop/contract"
import type { ProducerKind } from "@ocop/rules"
import { groupName } from "../certificates/group-name"
import type { Messages } from "../messages/vi"
import type { FilterName } from "./programme-filters"

/** Numbers of a line, in the order of the tables. */
export const FIGURES = [
  "products",
  "producers",
  "recognised",
  "potential",
  "listed",
  "selling",
  "expiring",
  "expired",
  "revoked",
  "sales",
] as const satisfies readonly (keyof ProgrammeFigures)[]
export type Figure = (typeof FIGURES)[number]

/** What a line is about, in words. */
export function lineName(
  { dimension, key, name }: Pick<ProgrammeLine, "dimension" | "key" | "name">,
  { programme, producers }: Pick<Messages, "programme" | "producers">,
  language: "vi" | "en"
): string {
  switch (dimension) {
    case "stars":
      return programme.stars(key)
    case "group":
      return groupName(key, language)
    case "kind":
      return producers.kinds[key as ProducerKind] ?? key
    case "led":
      return programme.led[key] ?? key
    case "year": {
      const [year = "", star = ""] = key.split("/")
      return `${year}, ${programme.stars(star)}`
    }
    default:
      return name ?? key
  }
}

/** What a report is narrowed by to be about this line alone; a year is known to the list of products only. */
export function filtersOfLine(
  dimension: ProgrammeDimension,
  key: string
): Partial<Record<FilterName | "year", string>> {
  const [first = "", second = ""] = key.split("/")
  switch (dimension) {
    case "province":
      return { province_code: key }
    case "former_province":
      return { province_code: first, former_province_code: second }
    case "year":
      return { year: first, stars: second }
    default:
      return { [dimension]: key }
  }
}
