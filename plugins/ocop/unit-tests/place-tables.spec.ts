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

/** Hòa and Hoà, Hóa and Hoá: the tone on either vowel, as people were taught at school or by a keyboard. */
const TONE = "[\\u0300\\u0301\\u0303\\u0309\\u0323]"
const toneLate = (name: string) =>
  name
    .normalize("NFD")
    .replace(new RegExp(`([iouy])(${TONE})([aeouy])(?!\\p{L}|\\p{M})`, "gu"), "$1$3$2")
    .normalize("NFC")
const toneEarly = (name: string) =>
  name
    .normalize("NFD")
    .replace(new RegExp(`([iouy])([aeouy])(${TONE})(?!\\p{L}|\\p{M})`, "gu"), "$1$3$2")
    .normalize("NFC")
const withoutAccents = (name: string) =>
  name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D")

describe("every name of a province, of then and of now", () => {
  const names = [
    ...provinceTable.map((province) => ({ name: province.name, province })),
    ...formerProvinces.map(({ former, province }) => ({ name: former.name, province })),
  ]

  it("is spelled in more than one way here", () => {
    expect(names).toHaveLength(97)
    expect([toneLate("Thanh Hóa"), toneEarly("Thanh Hoá"), toneLate("Hòa Bình")]).toEqual([
      "Thanh Hoá",
      "Thanh Hóa",
      "Hoà Bình",
    ])
    expect(names.filter(({ name }) => toneLate(name) !== toneEarly(name)).length).toBeGreaterThan(4)
  })

  it.each([
    ["with accents", (name: string) => name],
    ["with the tone on the first vowel", toneEarly],
    ["with the tone on the second vowel", toneLate],
    ["without accents", withoutAccents],
    ["in small letters without accents", (name: string) => withoutAccents(name).toLowerCase()],
    ["in capitals", (name: string) => name.toUpperCase()],
    ["decomposed", (name: string) => name.normalize("NFD")],
    ["with its unit", (name: string) => `Tỉnh ${name}`],
  ])("leads to its province %s", (_, written) => {
    for (const { name, province } of names) {
      const [hit] = places.findPlaces(written(name), 1)
      expect([name, places.resolveProvince(written(name))?.today.code]).toEqual([
        name,
        province.code,
      ])
      expect([name, hit?.kind, hit?.provinceCode]).toEqual([
        name,
        expect.stringMatching(/province$/),
        province.code,
      ])
    }
  })

  it("and every code, with the unit of today and the former one", () => {
    for (const { former, province } of formerProvinces) {
      const hits = places.findPlaces(former.code, 3).filter(({ kind }) => kind.endsWith("province"))
      expect(
        hits.map(({ provinceCode, formerName, name }) => [provinceCode, formerName ?? name])
      ).toContainEqual([province.code, former.name])
    }
    for (const { code } of provinceTable) {
      expect(places.findPlaces(code, 1)[0]).toMatchObject({ kind: "province", code })
    }
  })
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
  it("lead to the commune of today, one of each former province asked by name and district", () => {
    const one = new Map(formerRows.map((row) => [row[2], row]))
    expect(one.size).toBe(63)
    for (const [name, district, , commune] of one.values()) {
      const codes = places.findPlaces(`${name} ${district}`, 5).map(({ code }) => code)
      expect([name, district, codes]).toEqual([name, district, expect.arrayContaining([commune])])
    }
  })

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
