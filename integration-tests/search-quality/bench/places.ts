import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"

export interface Place {
  readonly commune: string
  readonly province: string
  readonly province_code: string
  /** Provinces that today's was made of, without one of its own name. */
  readonly formerly: readonly string[]
}

interface Province {
  readonly code: string
  readonly name: string
  readonly merged_from: readonly { readonly name: string }[]
}

/** Every commune of the country, from the plugin's own tables. */
export function allPlaces(): Place[] {
  const provinces = new Map(table<Province>("provinces").map((each) => [each.code, each]))
  return table<{ name: string; province_code: string }>("communes").map(
    ({ name, province_code }) => {
      const province = provinces.get(province_code)!
      return {
        commune: name,
        province: province.name,
        province_code,
        formerly: province.merged_from
          .map((former) => former.name)
          .filter((former) => former !== province.name),
      }
    }
  )
}

const plugin = path.dirname(createRequire(import.meta.url).resolve("@ocop/plugin/package.json"))

const table = <Row>(name: string): Row[] =>
  JSON.parse(
    fs.readFileSync(
      path.join(plugin, ".medusa/server/src/modules/origin/data", `${name}.json`),
      "utf8"
    )
  ) as Row[]
