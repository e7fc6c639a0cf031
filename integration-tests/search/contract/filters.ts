import type { SearchTypes } from "@medusajs/framework/types"
import type { Bench } from "../bench"
import { idsWhere, type CatalogueProduct } from "../the-catalogue"
import { sortedIds } from "../the-index"

type Product = CatalogueProduct
type Case = [what: string, filters: SearchTypes.SearchFilters, is: (product: Product) => boolean]

const has = (value: number | null): value is number => value !== null

const CASES: Case[] = [
  ["a value", { group: "Trà" }, (p) => p.group === "Trà"],
  ["$eq", { group: { $eq: "Trà" } }, (p) => p.group === "Trà"],
  ["$ne takes what has none", { stars: { $ne: 5 } }, (p) => p.stars !== 5],
  ["a list", { stars: [4, 5] }, (p) => p.stars === 4 || p.stars === 5],
  [
    "$in",
    { province: { $in: ["Huế", "Nghệ An"] } },
    (p) => ["Huế", "Nghệ An"].includes(p.province),
  ],
  ["$in nothing", { province: { $in: [] } }, () => false],
  ["$nin takes what has none", { stars: { $nin: [4, 5] } }, (p) => p.stars !== 4 && p.stars !== 5],
  ["$nin nothing", { stars: { $nin: [] } }, () => true],
  ["$gt", { price: { $gt: 200_000 } }, (p) => has(p.price) && p.price > 200_000],
  ["$gte", { price: { $gte: 200_000 } }, (p) => has(p.price) && p.price >= 200_000],
  ["$lt", { price: { $lt: 40_000 } }, (p) => has(p.price) && p.price < 40_000],
  ["$lte", { price: { $lte: 40_000 } }, (p) => has(p.price) && p.price <= 40_000],
  [
    "a range",
    { price: { $gte: 40_000, $lt: 90_000 } },
    (p) => has(p.price) && p.price >= 40_000 && p.price < 90_000,
  ],
  [
    "a day",
    { valid_until: { $gt: "2027-01-01" } },
    (p) => p.valid_until !== null && p.valid_until > "2027-01-01",
  ],
  ["yes or no", { in_season: true }, (p) => p.in_season],
  ["no value", { stars: null }, (p) => p.stars === null],
  ["any value", { stars: { $ne: null } }, (p) => p.stars !== null],
  ["$exists", { former_province: { $exists: true } }, (p) => p.former_province !== null],
  ["$exists not", { former_province: { $exists: false } }, (p) => p.former_province === null],
  ["a list that has it", { channels: "app" }, (p) => p.channels.includes("app")],
  ["$contains all", { channels: { $contains: ["web", "app"] } }, (p) => p.channels.length === 2],
  ["$overlaps", { channels: { $overlaps: ["app", "shop"] } }, (p) => p.channels.includes("app")],
  [
    "several fields",
    { group: "Trái cây", stars: { $gte: 4 } },
    (p) => p.group === "Trái cây" && (p.stars ?? 0) >= 4,
  ],
  [
    "$and",
    { $and: [{ group: "Trái cây" }, { in_season: true }] },
    (p) => p.group === "Trái cây" && p.in_season,
  ],
  ["$or", { $or: [{ group: "Trà" }, { stars: 3 }] }, (p) => p.group === "Trà" || p.stars === 3],
  ["$not", { $not: { stars: { $gte: 4 } } }, (p) => !(has(p.stars) && p.stars >= 4)],
  [
    "a tree",
    { $or: [{ $and: [{ stars: 5 }, { $not: { group: "Trà" } }] }, { price: { $lt: 25_000 } }] },
    (p) => (p.stars === 5 && p.group !== "Trà") || (has(p.price) && p.price < 25_000),
  ],
]

export function filters(bench: () => Bench): void {
  describe("filters", () => {
    it.each(CASES)("[8] %s", async (_, filter, is) => {
      const { catalogue } = bench()
      const all = await catalogue.find("", { filters: filter, pagination: { take: 50 } })
      expect(sortedIds(all)).toEqual(idsWhere(is))
      expect(all.metadata.count).toBe(idsWhere(is).length)
      const ofGia = await catalogue.find("gạo", { filters: filter, pagination: { take: 50 } })
      expect(sortedIds(ofGia)).toEqual(idsWhere((p) => p.group === "Gạo" && is(p)))
    })

    it("[8] take any value for what it is", async () => {
      const index = await bench().anIndex()
      const strange = [
        `"`,
        `'`,
        `\\`,
        `a\\"b'c`,
        `x" OR group = "y`,
        "') or true --",
        "Đồ uống",
        "NULL",
        "null",
        "1=1",
        "🍵",
      ]
      await index.write(...strange.map((group, n) => ({ id: `s${n}`, title: "Trà", group })))
      for (const [n, group] of strange.entries()) {
        expect(sortedIds(await index.find("", { filters: { group } })), group).toEqual([`s${n}`])
      }
      const { hits } = await index.find("", {
        filters: { group: { $in: strange } },
        pagination: { take: 50 },
      })
      expect(hits).toHaveLength(strange.length)
    })

    it.each([
      ["an unknown field", { nothing: 1 }],
      ["a field that is only searched", { title: "Trà" }],
      ["an unknown operator", { stars: { $regex: ".*" } }],
      ["a list's operator on one value", { stars: { $contains: [5] } }],
      ["a word as number", { stars: "five" }],
      ["a day that is none", { valid_until: { $gt: "soon" } }],
    ])("[8] refuse %s rather than guess", async (_, filter) => {
      const refused = bench().catalogue.find("", { filters: filter as SearchTypes.SearchFilters })
      await expect(refused).rejects.toMatchObject({
        type: "invalid_data",
        code: expect.stringMatching(/^ocop\.search_/),
      })
    })
  })
}
