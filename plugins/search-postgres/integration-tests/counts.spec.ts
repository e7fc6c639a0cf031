import type { SearchTypes } from "@medusajs/framework/types"
import { afterAll, beforeAll, expect, it } from "vitest"
import { tableNames } from "../src/tables/table-names"
import { aDatabase, type ADatabase } from "./a-database"
import { anIndex, indexOf } from "./an-index"

let database: ADatabase
beforeAll(async () => {
  database = await aDatabase("search_postgres_counts")
})
afterAll(() => database.remove())

/** Numbers from 0 below `end` that look like chance and are the same in each run. */
function chance(seed: number) {
  let state = seed
  return (end: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * end)
  }
}

const GROUPS = ["Trà", "Mật ong", "Gạo", "Đồ uống", "đồ uống", null]
const RANGES = [{ to: 50 }, { from: 50, to: 100 }, { from: 100 }]
const FACETS: NonNullable<SearchTypes.SearchOptions["facets"]> = [
  { field: "group", limit: 3 },
  "tags",
  { field: "price", type: "range", ranges: RANGES },
]

const aProduct = (number: (end: number) => number, id = number(120)) => ({
  id: `p${id}`,
  title: `Trà ${number(5)}`,
  description: `Ngon ${number(3)}`,
  group: GROUPS[number(6)]!,
  price: number(4) ? number(150) : null,
  tags: Array.from({ length: number(3) }, () => `t${number(4)}`),
})

const FILTERED: { filters?: SearchTypes.SearchFilters; condition: string }[] = [
  { condition: "true" },
  { filters: { group: "Trà" }, condition: "document->>'group' = 'Trà'" },
  { filters: { price: { $gte: 60 } }, condition: "(document->>'price')::integer >= 60" },
  { filters: { $not: { tags: "t1" } }, condition: "not document->'tags' @> '[\"t1\"]'" },
]

/** What an answer counted, and what SQL counts that knows only the documents. */
async function counted(
  index: ReturnType<typeof indexOf>,
  table: string,
  { filters, condition }: (typeof FILTERED)[number]
) {
  const { metadata, facets } = await index.find("", {
    ...(filters && { filters }),
    pagination: { take: 1 },
    search_options: { facets: FACETS, count: "exact" },
  })
  const documents = `(select document from "${table}" where ${condition}) as documents`
  const values = async (field: string) => {
    const entries =
      field === "tags"
        ? `select distinct document->>'id' as id, jsonb_array_elements_text(document->'tags') as value from ${documents}`
        : `select document->>'${field}' as value from ${documents}`
    return database.sql(
      `select value, count(*)::integer as count from (${entries}) as entries where value is not null
       group by value order by count desc, value collate "C" limit ${field === "group" ? 3 : 100}`
    )
  }
  const [plain] = await database.sql<Record<string, number>>(
    `select count(*)::integer as total,
       count(*) filter (where (document->>'price')::integer < 50)::integer as low,
       count(*) filter (where (document->>'price')::integer between 50 and 99)::integer as middle,
       count(*) filter (where (document->>'price')::integer >= 100)::integer as high from ${documents}`
  )
  const ranges = facets?.price?.type === "range" ? facets.price.ranges : []
  const valuesOf = (field: string) =>
    facets?.[field]?.type === "value" ? facets[field].values : []
  return {
    answered: {
      total: metadata.count,
      group: valuesOf("group"),
      tags: valuesOf("tags"),
      prices: ranges.map(({ count }) => count),
    },
    plain: {
      total: plain?.total,
      group: await values("group"),
      tags: await values("tags"),
      prices: [plain?.low, plain?.middle, plain?.high],
    },
  }
}

it("equal a plain SQL count after whatever was written, by two processes", async () => {
  const number = chance(4)
  const definition = anIndex("counts_v1")
  const processes = [1, 2].map(() => indexOf(database.aProvider(), definition))
  await processes[0]!.make()
  for (let turn = 0; turn < 120; turn++) {
    const writer = processes[number(2)]!
    const kind = number(10)
    const some = (many: number) => Array.from({ length: many }, () => aProduct(number))
    if (kind === 0) await writer.erase({ id: [`p${number(120)}`, `p${number(120)}`] })
    else if (kind === 1) await writer.erase({ price: { $lt: number(20) } })
    else if (kind === 2 && turn % 4 === 0)
      await writer.write(...Array.from({ length: 130 }, (_, id) => aProduct(number, id)))
    else await writer.write(...some(1 + number(4)))
    const asked = FILTERED[number(FILTERED.length)]!
    const { answered, plain } = await counted(
      processes[number(2)]!,
      tableNames("counts_v1").details,
      asked
    )
    expect(answered, `turn ${turn}, ${asked.condition}`).toEqual(plain)
  }
}, 120_000)

const total = async (index: ReturnType<typeof indexOf>) =>
  (await index.find("", { search_options: { count: "exact", facets: FACETS } })).metadata.count

/** A row that no provider wrote is counted only by counting anew. */
const smuggle = (name: string) =>
  database.sql(
    `insert into "${tableNames(name).rows}" (id, title_words, names, title_spelled) values ('smuggled', 1, '', '')`
  )

it("are carried on from the last answer, not counted anew", async () => {
  const index = indexOf(database.aProvider(), anIndex("counts_v2"))
  const number = chance(9)
  await index.make()
  await index.write(aProduct(number, 1))
  expect(await total(index)).toBe(1)
  await smuggle("counts_v2")
  await index.write(aProduct(number, 2))
  expect(await total(index)).toBe(2)
  await index.erase({ id: "p1" })
  expect(await total(index)).toBe(1)
})

it.each<[string, (index: ReturnType<typeof indexOf>) => Promise<unknown>]>([
  [
    "after more was written than is written down",
    (index) => index.write(...Array.from({ length: 130 }, (_, id) => aProduct(chance(1), id))),
  ],
  [
    "after more writes than are kept",
    async (index) => {
      await index.write(aProduct(chance(2), 1))
      await database.sql(`delete from "${tableNames("counts_v3").changes}"`)
      await index.write(aProduct(chance(3), 2))
    },
  ],
])("are counted anew %s", async (_, write) => {
  const provider = database.aProvider()
  const index = indexOf(provider, anIndex("counts_v3"))
  await provider.deleteIndex({ index: "counts_v3" })
  await index.make()
  await index.write(aProduct(chance(1), 0))
  const before = await total(index)
  await smuggle("counts_v3")
  await write(index)
  const { rows } = tableNames("counts_v3")
  const [all] = await database.sql<{ count: number }>(
    `select count(*)::integer as count from "${rows}"`
  )
  expect(before).toBe(1)
  expect(await total(index)).toBe(all?.count)
})

it("keep a thousand changes at most", async () => {
  const index = indexOf(database.aProvider(), anIndex("counts_v4"))
  await index.make()
  const number = chance(6)
  for (let turn = 0; turn < 12; turn++) {
    await index.write(
      ...Array.from({ length: 100 }, (_, id) => ({ ...aProduct(number, id), price: turn }))
    )
  }
  const { changes } = tableNames("counts_v4")
  const [kept] = await database.sql<{ count: number }>(
    `select count(*)::integer as count from "${changes}"`
  )
  expect(kept?.count).toBe(1_000)
})
