import { describe, expect, it } from "vitest"
import { indexSettings, STORAGE_MARK } from "../src/settings/index-settings"
import { sameForm } from "../src/settings/same-form"
import { synonyms } from "../src/settings/synonyms"
import { layoutOf } from "../src/layout/layout-of"
import { aLayout, FIELDS } from "./a-layout"
import { refusal } from "./refusal"

describe("the settings of an index", () => {
  const settings = indexSettings(aLayout())

  it("search the heaviest text first, as it is before as it may be meant", () => {
    expect(settings.searchableAttributes).toEqual([
      "strict.title",
      "strict.province",
      "strict.description",
      "tolerant.title",
      "tolerant.province",
      "tolerant.description",
    ])
  })

  it("forgive letters in words that are long enough, and none where words are taken as they are", () => {
    expect(settings.typoTolerance).toMatchObject({
      enabled: true,
      minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
      disableOnAttributes: ["strict.title", "strict.province", "strict.description"],
      disableOnNumbers: true,
    })
  })

  it("honour the definition's typo tolerance", () => {
    const off = indexSettings(aLayout({ typo_tolerance: { enabled: false } }))
    expect(off.typoTolerance).toMatchObject({ enabled: false })
    expect(JSON.stringify(off.searchableAttributes)).not.toContain("tolerant")
    const spared = indexSettings(
      aLayout({ typo_tolerance: { disabled_on_attributes: ["province"] } })
    )
    expect(spared.searchableAttributes).not.toContain("tolerant.province")
    const moved = aLayout({ typo_tolerance: { min_word_size_for_one_typo: 9 } })
    expect(moved.typos).toEqual({ one: 9, two: 9 })
  })

  it("let a chosen sort win, and the id decide at last", () => {
    expect(settings.rankingRules?.[0]).toBe("sort")
    expect(settings.rankingRules?.at(-1)).toBe("id:asc")
    expect(settings.sortableAttributes).toEqual([
      "filter.date.valid_until",
      "filter.integer.price",
      "id",
      "sort.title",
    ])
  })

  it("drop no word: without accents it may be another", () => {
    expect(settings.stopWords).toEqual([])
  })

  it("tell whether documents are stored in the same form", () => {
    const moved = indexSettings(aLayout({ typo_tolerance: { min_word_size_for_one_typo: 3 } }))
    expect(sameForm(settings, moved)).toBe(true)
    const { group: _, ...fields } = FIELDS
    const other = indexSettings(layoutOf({ fields, settings: {}, primary_key: "id" }))
    expect(sameForm(settings, other)).toBe(false)
    const before = settings.filterableAttributes?.filter((name) => name !== STORAGE_MARK)
    expect(sameForm(settings, { ...settings, filterableAttributes: before ?? [] })).toBe(false)
  })

  it.each([
    [{ distinct_attribute: "group" }],
    [{ typo_tolerance: { min_word_size_for_one_typo: 5, min_word_size_for_two_typos: 3 } }],
  ])("refuse what they cannot hold: %j", (wrong) => {
    expect(refusal(() => aLayout(wrong))).toBe("ocop.search_not_supported")
  })
})

describe("synonyms", () => {
  const fold = (text: string) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d")
  const known = synonyms(fold)

  it("are of several syllables, or mean nothing else without accents", () => {
    const single = Object.keys(known).filter((word) => !word.includes(" "))
    expect(single.sort()).toEqual([
      "cafe",
      "coffee",
      "honey",
      "htx",
      "mangosteen",
      "ocop",
      "olong",
      "oolong",
      "wine",
    ])
  })

  it("never stand for themselves, and go the other way only where they may", () => {
    for (const [word, others] of Object.entries(known)) expect(others).not.toContain(word)
    expect(known["banh trang"]).toEqual(["banh da"])
    expect(known["banh da"]).toEqual(["banh trang"])
    expect(known.honey).toEqual(["mat ong"])
    expect(known["mat ong"]).toBeUndefined()
  })
})
