import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { OCOP_PRODUCTS } from "./published-products"

const TABLES = join(__dirname, "../../../../plugins/ocop/src/modules/origin/data")
const table = (name: string) => JSON.parse(readFileSync(join(TABLES, `${name}.json`), "utf8"))

interface Province {
  readonly code: string
  readonly merged_from: readonly { readonly code: string; readonly name: string }[]
}

describe("the products as published", () => {
  const provinces: Province[] = table("provinces")
  const communes: { code: string; province_code: string }[] = table("communes")

  it("name communes that are in today's tables, in the right province", () => {
    const provinceOf = new Map(communes.map(({ code, province_code }) => [code, province_code]))
    const wrong = OCOP_PRODUCTS.filter(
      ({ commune_code, province_now_code }) =>
        commune_code !== null && provinceOf.get(commune_code) !== province_now_code
    )
    expect(wrong).toEqual([])
  })

  it("name former provinces that are part of today's, by the name of then", () => {
    const wrong = OCOP_PRODUCTS.filter(
      ({ former_province_code, province_now_code, province_then }) => {
        const parts = provinces.find(({ code }) => code === province_now_code)?.merged_from ?? []
        const part = parts.find(({ code }) => code === former_province_code)
        return former_province_code !== null && part?.name !== province_then
      }
    )
    expect(wrong).toEqual([])
  })

  it("are composed (NFC)", () => {
    const all = JSON.stringify(OCOP_PRODUCTS)
    expect(all).toBe(all.normalize("NFC"))
  })
})
