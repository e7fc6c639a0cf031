import { describe, expect, it } from "vitest"
import communes from "../src/modules/origin/data/communes.json"
import formerCommunes from "../src/modules/origin/data/former-communes.json"
import { loadGazetteer, provinceTable } from "../src/modules/origin/place-tables"

const places = loadGazetteer()
const formerProvinces = provinceTable.flatMap((province) =>
  province.merged_from.map((former) => ({ former, province }))
)
const formerRows = formerCommunes as [string, string, string, string][]
const twice = <T>(values: T[]) => values.filter((value, index) => values.indexOf(value) !== index)

describe("provinces", () => {
  it("34 today, made of the 63 of before July 2025", () => {
    expect(provinceTable).toHaveLength(34)
    expect(formerProvinces).toHaveLength(63)
  })

  it("have one code, name and slug each, then and now", () => {
    for (const units of [provinceTable, formerProvinces.map(({ former }) => former)]) {
      expect(twice(units.map(({ code }) => code))).toEqual([])
      expect(twice(units.map(({ name }) => name))).toEqual([])
      expect(twice(units.map(({ slug }) => slug))).toEqual([])
    }
  })

  it.each(formerProvinces.map(({ former, province }) => [former.name, province.name, former.slug]))(
    "%s is found as %s, by its old name and by its old address",
    (former, province, slug) => {
      expect(places.resolveProvince(former)?.today.name).toBe(province)
      expect(places.provinceBySlug(slug)?.today.name).toBe(province)
    }
  )
})

describe("communes", () => {
  it("all have a code of their own", () => {
    expect(twice(communes.map(({ code }) => code))).toEqual([])
  })

  it("all lie in a province of today", () => {
    expect(communes.filter(({ province_code }) => !places.province(province_code))).toEqual([])
  })

  it.each(
    provinceTable.map(({ name, code, commune_count }) => [name, commune_count, code] as const)
  )("%s has as many as its decree says: %d", (_, count, code) => {
    expect(places.communesOf(code)).toHaveLength(count)
  })
})

describe("former communes", () => {
  it("all became part of a commune of today", () => {
    expect(formerRows.filter(([, , , commune]) => !places.commune(commune))).toEqual([])
  })

  it("all lay in a former province that is part of their commune's province", () => {
    const provinceOfFormer = new Map(
      formerProvinces.map(({ former, province }) => [former.code, province.code])
    )
    const elsewhere = formerRows.filter(
      ([, , former, commune]) =>
        provinceOfFormer.get(former) !== places.commune(commune)?.province_code
    )
    expect(elsewhere).toEqual([])
  })

  it("are written down once for each commune that took part of them", () => {
    expect(twice(formerRows.map((row) => row.join("|")))).toEqual([])
  })
})
