import type { SearchTypes } from "@medusajs/framework/types"
import type { Bench } from "../bench"
import { CATALOGUE } from "../the-catalogue"
import { countsOf } from "../the-index"

type Product = (typeof CATALOGUE)[number]

function counted(
  of: (product: Product) => unknown,
  is: (product: Product) => boolean = () => true
) {
  const counts: Record<string, number> = {}
  for (const product of CATALOGUE.filter(is)) {
    const value = of(product)
    if (value !== null) counts[String(value)] = (counts[String(value)] ?? 0) + 1
  }
  return counts
}

const VALUES: SearchTypes.SearchFacetRequest[] = ["group", "stars", "province", "in_season"].map(
  (field) => ({
    field,
    limit: 100,
  })
)

export function facets(bench: () => Bench): void {
  describe("facets", () => {
    it("[9] count every value of what is found", async () => {
      const found = await bench().catalogue.find("", { search_options: { facets: VALUES } })
      expect(countsOf(found, "group")).toEqual(counted((p) => p.group))
      expect(countsOf(found, "stars")).toEqual(counted((p) => p.stars))
      expect(countsOf(found, "province")).toEqual(counted((p) => p.province))
      expect(countsOf(found, "in_season")).toEqual(counted((p) => p.in_season))
    })

    it("[9] count what the filter leaves, and the words", async () => {
      const { catalogue } = bench()
      const filters = { stars: { $gte: 4 } }
      const good = (p: Product) => (p.stars ?? 0) >= 4
      const filtered = await catalogue.find("", { filters, search_options: { facets: VALUES } })
      expect(countsOf(filtered, "group")).toEqual(counted((p) => p.group, good))
      const searched = await catalogue.find("mật ong", {
        filters,
        search_options: { facets: VALUES },
      })
      expect(countsOf(searched, "stars")).toEqual({ "4": 1, "5": 1 })
    })

    it("[9] count also where no hit is asked for", async () => {
      const found = await bench().catalogue.find("gạo", {
        pagination: { skip: 0, take: 0 },
        search_options: { facets: VALUES, count: "none" },
      })
      expect(found).toMatchObject({ hits: [], metadata: { count: null } })
      expect(countsOf(found, "stars")).toEqual({ "4": 1, "5": 1 })
    })

    it("[9] of one filter can be asked beside those of another: disjunctive facets", async () => {
      const both = { group: "Gạo", stars: 5 }
      const [chosen, otherGroups] = await bench().catalogue.findMany(
        ["", { filters: both, search_options: { facets: [{ field: "stars" }] } }],
        [
          "",
          {
            filters: { stars: 5 },
            pagination: { take: 0 },
            search_options: { facets: [{ field: "group" }], count: "none" },
          },
        ]
      )
      expect(countsOf(chosen!, "stars")).toEqual({ "5": 1 })
      expect(countsOf(otherGroups!, "group")).toEqual(
        counted(
          (p) => p.group,
          (p) => p.stars === 5
        )
      )
    })

    it("[9] count ranges: the lower end is in, the upper is not, what has no value is in none", async () => {
      const ranges = [
        { key: "low", to: 40_000 },
        { key: "mid", from: 40_000, to: 200_000 },
        { key: "high", from: 200_000 },
      ]
      const found = await bench().catalogue.find("", {
        search_options: { facets: [{ field: "price", type: "range", ranges }] },
      })
      const within = (from: number, to: number) =>
        CATALOGUE.filter(({ price }) => price !== null && price >= from && price < to).length
      expect(countsOf(found, "price")).toEqual({
        low: within(0, 40_000),
        mid: within(40_000, 200_000),
        high: within(200_000, Infinity),
      })
    })

    it("[9] say the least and the most", async () => {
      const found = await bench().catalogue.find("", {
        search_options: { facets: [{ field: "price", type: "stats" }] },
      })
      expect(found.facets?.price).toMatchObject({ type: "stats", min: 20_000, max: 450_000 })
    })

    it("[9] show the most frequent values first, as many as asked, or by the alphabet", async () => {
      const values = async (facet: SearchTypes.SearchFacetRequest) => {
        const { facets } = await bench().catalogue.find("", { search_options: { facets: [facet] } })
        const group = facets?.group
        return group?.type === "value" ? group.values.map(({ value }) => value) : []
      }
      expect(await values({ field: "group", limit: 1 })).toEqual(["Trái cây"])
      const alphabet = await values({ field: "group", sort: "alpha", limit: 100 })
      expect(alphabet).toEqual([...alphabet].sort(new Intl.Collator("vi").compare))
      expect(alphabet).toContain("Đồ uống")
    })

    it("[9] can be searched without accents", async () => {
      const found = await bench().catalogue.find("", {
        search_options: { facets: [{ field: "group", query: "do u", limit: 100 }] },
      })
      expect(countsOf(found, "group")).toEqual({ "Đồ uống": 3 })
    })

    it.each([
      ["a field that is not counted", [{ field: "title" }]],
      ["a field that is unknown", [{ field: "nothing" }]],
      ["ranges of words", [{ field: "group", type: "range", ranges: [] }]],
    ] as [string, SearchTypes.SearchFacetRequest[]][])("[9] refuse %s", async (_, asked) => {
      const refused = bench().catalogue.find("", { search_options: { facets: asked } })
      await expect(refused).rejects.toMatchObject({ type: "invalid_data" })
    })
  })
}
