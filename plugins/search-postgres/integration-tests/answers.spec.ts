import type { SearchTypes } from "@medusajs/framework/types"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { tableNames } from "../src/tables/table-names"
import { aDatabase, type ADatabase } from "./a-database"
import { anIndex, idsOf, indexOf } from "./an-index"

let database: ADatabase
beforeAll(async () => {
  database = await aDatabase("search_postgres_answers")
})
afterAll(() => database.remove())

const GROUPS = ["Trà", "Mật ong", "Gạo", null]
const PLACES = ["Hà Nội", "Trà Vinh", "Thái Nguyên"]

/** Different in everything that is filtered and counted, always the same. */
const aCatalogue = (size: number) =>
  Array.from({ length: size }, (_, n) => ({
    id: `p${String(n).padStart(5, "0")}`,
    title: `Trà ${["sen", "gừng", "xanh", "lài"][n % 4]} ${"số ".repeat(n % 3)}${n}`,
    province: PLACES[n % 3]!,
    description: n % 5 ? "Ngon" : "Hương hoa bưởi",
    group: GROUPS[n % 4] ?? null,
    price: n % 7 ? ((n * 37) % 400) * 1_000 : null,
    tags: [`t${n % 3}`, `t${n % 5}`],
  }))

async function aFilledIndex(name: string, size: number) {
  const index = indexOf(database.aProvider(), anIndex(name))
  await index.make()
  await index.write(...aCatalogue(size))
  return index
}

describe("pages", () => {
  const all = async (
    index: Awaited<ReturnType<typeof aFilledIndex>>,
    q: string,
    step: number,
    more: Partial<SearchTypes.ProviderSearchQuery> = {}
  ) => {
    const ids: string[] = []
    for (let skip = 0; ; skip += step) {
      const page = await index.find(q, {
        ...more,
        pagination: { ...more.pagination, skip, take: step },
      })
      if (page.hits.length === 0) return { ids, count: page.metadata.count }
      ids.push(...idsOf(page))
    }
  }

  it.each([24, 100, 7, 200, 333])(
    "of %d reach every hit once, behind the ranked ones too",
    async (step) => {
      const index = await aFilledIndex("pages_v1", 700)
      const { ids, count } = await all(index, "trà", step)
      expect(count).toBe(700)
      expect(ids).toHaveLength(700)
      expect(new Set(ids).size).toBe(700)
      expect(ids).toEqual((await all(index, "trà", 700)).ids)
    }
  )

  it("reach every hit once in the order of a field, those without a value last", async () => {
    const index = await aFilledIndex("pages_v2", 300)
    for (const direction of ["ASC", "DESC"] as const) {
      const { ids } = await all(index, "", 11, { pagination: { order: { price: direction } } })
      const byText = await all(index, "trà", 11, { pagination: { order: { price: direction } } })
      const price = new Map(aCatalogue(300).map((product) => [product.id, product.price]))
      const expected = [...price.keys()].sort((a, b) => {
        const [one, other] = [price.get(a), price.get(b)]
        if (one === other) return a < b ? -1 : 1
        if (one === null || one === undefined) return 1
        if (other === null || other === undefined) return -1
        return direction === "ASC" ? one - other : other - one
      })
      expect(ids).toEqual(expected)
      expect(byText.ids).toEqual(expected)
    }
  })

  it("may be empty, and still count", async () => {
    const index = await aFilledIndex("pages_v3", 30)
    const facets = ["group"]
    const page = await index.find("trà", {
      pagination: { skip: 5_000, take: 10 },
      search_options: { facets },
    })
    expect(page).toMatchObject({ hits: [], metadata: { count: 30 } })
    const none = await index.find("trà", { pagination: { take: 0 }, search_options: { facets } })
    expect(none).toMatchObject({ hits: [], facets: { group: { other_count: 0 } } })
  })
})

describe("counts", () => {
  const FILTERS: [what: string, filters: SearchTypes.SearchFilters | undefined, where: string][] = [
    ["of everything", undefined, "true"],
    ["of a group", { group: ["Trà", "Gạo"] }, "f_group in ('Trà', 'Gạo')"],
    ["of no group", { group: null }, "f_group is null"],
    ["of another group", { group: { $ne: "Trà" } }, "f_group is distinct from 'Trà'"],
    [
      "of a price",
      { price: { $gte: 50_000, $lt: 200_000 } },
      "f_price >= 50000 and f_price < 200000",
    ],
    ["of not a price", { $not: { price: { $gt: 100_000 } } }, "(f_price > 100000) is not true"],
    ["of a tag", { tags: { $overlaps: ["t1", "t4"] } }, "f_tags && '{t1,t4}'"],
    [
      "of either",
      { $or: [{ group: "Trà" }, { price: { $exists: false } }] },
      "f_group = 'Trà' or f_price is null",
    ],
  ]

  it.each(FILTERS)(
    "%s equal a plain count, with and without text, asked twice",
    async (_, filters, where) => {
      const index = await aFilledIndex("counts_v1", 400)
      const { rows } = tableNames("counts_v1")
      const ranges = [{ to: 100_000 }, { from: 100_000, to: 250_000 }, { from: 250_000 }]
      const facets: SearchTypes.SearchFacetRequest[] = [
        { field: "group" },
        { field: "tags" },
        { field: "price", type: "range", ranges },
      ]
      for (const [q, text] of [
        ["", "true"],
        ["trà sen", `names @@ '''tra'' & ''sen'':*'`],
      ] as const) {
        const condition = `(${where}) and ${text}`
        const plain = async (value: string, from = `"${rows}"`) =>
          await database.sql(
            `select value, count(*)::integer as count from (select ${value} as value from ${from} where ${condition}) as x
           where value is not null group by value order by count desc, value collate "C"`
          )
        const [{ total, low, mid, high } = { total: -1 }] = await database.sql<
          Record<string, number>
        >(
          `select count(*)::integer as total, count(*) filter (where f_price < 100000)::integer as low,
          count(*) filter (where f_price >= 100000 and f_price < 250000)::integer as mid,
          count(*) filter (where f_price >= 250000)::integer as high from "${rows}" where ${condition}`
        )
        for (const _turn of [1, 2]) {
          const found = await index.find(q, {
            ...(filters && { filters }),
            search_options: { facets },
          })
          expect(found.metadata.count).toBe(total)
          expect(found.facets?.group).toMatchObject({ values: await plain("f_group") })
          expect(found.facets?.tags).toMatchObject({ values: await plain("unnest(f_tags)") })
          expect(found.facets?.price).toMatchObject({
            ranges: [{ count: low }, { count: mid }, { count: high }],
          })
        }
      }
    }
  )

  it("follow every write, in this process and in another", async () => {
    const index = await aFilledIndex("counts_v2", 40)
    const other = indexOf(database.aProvider(), anIndex("counts_v2"))
    const count = async (of: typeof other) => {
      const found = await of.find("", {
        filters: { group: "Trà" },
        search_options: { facets: ["group"] },
      })
      return [found.metadata.count, found.facets?.group]
    }
    const teas = (number: number) => [
      number,
      { type: "value", values: number ? [{ value: "Trà", count: number }] : [], other_count: 0 },
    ]
    expect([await count(index), await count(other)]).toEqual([teas(10), teas(10)])
    await index.write({ id: "new", title: "Trà", group: "Trà" })
    expect([await count(index), await count(other)]).toEqual([teas(11), teas(11)])
    await other.erase({ group: "Trà" })
    expect([await count(index), await count(other)]).toEqual([teas(0), teas(0)])
  })

  it("stay remembered while a write changes nothing that is counted, and the hit shows it", async () => {
    const index = await aFilledIndex("counts_v3", 10)
    const [product] = aCatalogue(1)
    const revision = () =>
      database.sql(`select revision from search_vi_catalogue where name = 'counts_v3'`)
    const before = await revision()
    await index.write({ ...product!, thumbnail: "new.webp" })
    expect(await revision()).toEqual(before)
    const { hits } = await index.find("", {
      attributes_to_retrieve: ["thumbnail"],
      pagination: { take: 1 },
    })
    expect(hits[0]?.document).toEqual({ thumbnail: "new.webp" })
    await index.write({ ...product!, price: 1 })
    expect(await revision()).not.toEqual(before)
  })

  it("of facets are those of the same reading, whatever the filter leaves", async () => {
    const index = await aFilledIndex("counts_v4", 40)
    // As typed it is in the index, only not in this group: nothing similar is offered instead.
    const found = await index.find("trà sen", {
      filters: { group: "Gạo" },
      search_options: { facets: ["tags"] },
    })
    expect(found).toMatchObject({
      hits: [],
      metadata: { count: 0 },
      provider_metadata: { match: "exact" },
    })
  })
})

describe("the tables", () => {
  it("are made once, however many processes ask, and again when the definition changed", async () => {
    const providers = [1, 2, 3].map(() => database.aProvider())
    const index = anIndex("tables_v1")
    await Promise.all(providers.map((provider) => provider.upsertIndex({ index })))
    await indexOf(providers[0]!, index).write({ id: "a", title: "Trà" })
    await providers[1]!.upsertIndex({ index })
    expect(await providers[2]!.listIndexes()).toContainEqual(
      expect.objectContaining({ name: "tables_v1", document_count: 1, provider: "ocop-postgres" })
    )
    const { group: _, ...fields } = index.fields
    await providers[1]!.upsertIndex({ index: { ...index, fields } })
    expect(await providers[2]!.listIndexes()).toContainEqual(
      expect.objectContaining({ name: "tables_v1", document_count: 0 })
    )
  })

  it("that somebody dropped count as empty, are not found, and are made again", async () => {
    const provider = database.aProvider()
    const index = indexOf(provider, anIndex("tables_v2"))
    await index.make()
    await index.write({ id: "a", title: "Trà" })
    await database.sql(`drop table "${tableNames("tables_v2").rows}"`)
    expect(await provider.listIndexes()).toContainEqual(
      expect.objectContaining({ name: "tables_v2", document_count: 0 })
    )
    await expect(index.find("trà")).rejects.toMatchObject({ type: "not_found" })
    await expect(index.write({ id: "a" })).rejects.toMatchObject({ type: "not_found" })
    await index.make()
    await index.write({ id: "a", title: "Trà" })
    expect(idsOf(await index.find("trà"))).toEqual(["a"])
  })

  it("are not there before the first migration", async () => {
    const empty = await aDatabase("search_postgres_empty")
    try {
      const provider = empty.aProvider()
      expect(await provider.listIndexes()).toEqual([])
      await expect(indexOf(provider, anIndex("x")).find("trà")).rejects.toMatchObject({
        type: "not_found",
      })
      await expect(provider.clearIndex({ index: "x" })).rejects.toMatchObject({ type: "not_found" })
      await provider.deleteIndex({ index: "x" })
    } finally {
      await empty.remove()
    }
  })

  it("do not outlive their index", async () => {
    const provider = database.aProvider()
    await provider.upsertIndex({ index: anIndex("tables_v3") })
    await provider.deleteIndex({ index: "tables_v3" })
    expect(
      await database.sql(`select 1 from pg_class where relname like 'search_vi_tables_v3%'`)
    ).toEqual([])
  })
})

it("a search that takes too long is given up by PostgreSQL", async () => {
  const provider = database.aProvider({ statement_timeout_ms: 1 })
  const index = indexOf(provider, anIndex("slow_v1"))
  await index.make()
  await index.write(...aCatalogue(5_000))
  const slow = index.find("", { search_options: { facets: ["group", "tags"] } })
  await expect(slow).rejects.toMatchObject({ code: "57014" })
})
