import type { SearchTypes } from "@medusajs/framework/types"
import { describe, expect, it } from "vitest"
import { highlight, highlightRequest, queryText } from "@ocop/search-promises"
import { exactPlan } from "../src/plan/exact-plan"
import { isMeant } from "../src/plan/is-meant"
import { A_LAYOUT } from "./a-layout"
import { refusal } from "./refusal"

const request = (highlight: SearchTypes.SearchOptions["highlight"], only?: string[]) =>
  highlightRequest(
    {
      ...(highlight !== undefined && { highlight }),
      ...(only && { attributes_to_search_on: only }),
    },
    A_LAYOUT
  )

function marked(
  typed: string,
  title: unknown,
  options: Partial<SearchTypes.SearchHighlightOptions> = {}
) {
  const plan = exactPlan(queryText(typed), "last")
  const asked = request({ fields: ["title"], pre_tag: "[", post_tag: "]", ...options })
  return highlight({ title }, isMeant(plan), asked!).title
}

describe("a highlight", () => {
  it.each([
    ["mam tom", "Mắm tôm Lê Gia", "[Mắm] [tôm] Lê Gia"],
    ["mắm tôm", "Mắm tôm".normalize("NFD"), "[Mắm] [tôm]".normalize("NFD")],
    ["ĐẮK", "cà phê Đắk Lắk", "cà phê [Đắk] Lắk"],
    ["hleo", "Ea H’Leo, Đắk Lắk", "Ea [H’Leo], Đắk Lắk"],
    ["tr", "<b>Trà</b> & trái cây", "<b>[Trà]</b> & [trái] cây"],
  ])("of %j leaves the text as it is written: %s", (typed, title, expected) => {
    expect(marked(typed, title)).toEqual([expected])
  })

  it("is there only for texts that have a word of the query", () => {
    expect(marked("mam", "Trà sen")).toBeUndefined()
    expect(marked("che", ["chè", "trà", "chè xanh"])).toEqual(["[chè]", "[chè] xanh"])
  })

  it("may be a fragment of whole words around the first one", () => {
    const text = `${"mở đầu ".repeat(30)}mắm tôm ${"kết thúc ".repeat(30)}`
    const [fragment = ""] = marked("mam", text, { snippet: { length: 40 } }) ?? []
    expect(fragment).toMatch(/^…(mở|đầu).*\[mắm\] tôm.*(kết|thúc)…$/)
    expect(fragment.length).toBeLessThanOrEqual(44)
    expect(marked("mam", "Mắm tôm", { snippet: { length: 40 } })).toEqual(["[Mắm] tôm"])
    expect(marked("mam", "Mắm tôm", { snippet: { length: 1 } })).toEqual(["[Mắm]…"])
  })
})

describe("highlighted are", () => {
  it("the fields that are searched, with <mark>, unless somebody says otherwise", () => {
    expect(request(true)).toEqual({
      paths: ["title", "aliases", "producer", "province", "description"],
      before: "<mark>",
      after: "</mark>",
      fragment: null,
    })
    expect(request(true, ["title"])?.paths).toEqual(["title"])
    expect(request({ fields: ["title"], snippet: true })).toMatchObject({
      paths: ["title"],
      fragment: 160,
    })
  })

  it("none when nobody asks", () => {
    expect(request(undefined)).toBeNull()
    expect(request(false)).toBeNull()
  })

  it("no fields that are not searched", () => {
    expect(refusal(() => request({ fields: ["group"] }))).toBe("ocop.search_not_for_this")
  })
})
