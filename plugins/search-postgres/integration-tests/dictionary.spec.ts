import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { tableNames } from "../src/tables/table-names"
import { aDatabase, type ADatabase } from "./a-database"
import { anIndex, idsOf, indexOf } from "./an-index"

let database: ADatabase
beforeAll(async () => {
  database = await aDatabase("search_postgres_dictionary")
})
afterAll(() => database.remove())

const definition = anIndex("product_v1")
const tables = tableNames("product_v1")
const TITLES = [
  "Trà sen",
  "Mắm tôm",
  "Mật ong rừng",
  "Gạo nếp",
  "Cam Xã Đoài",
  "Trà gừng mật ong",
  "Kẹo dừa",
]
const aProduct = (id: number, title = TITLES[id % TITLES.length]!) => ({ id: `p${id}`, title })

/** Words and the number of documents that have them, as the provider counted and as PostgreSQL counts. */
async function counted() {
  const words = await database.sql(`select term, documents from "${tables.terms}" order by 1`)
  const fresh = await database.sql(
    `select word as term, ndoc as documents from ts_stat('select names from "${tables.rows}"') order by word collate "C"`
  )
  return { words, fresh }
}

async function expectRightCounts() {
  const { words, fresh } = await counted()
  expect(words).toEqual(fresh)
}

beforeEach(async () => {
  const provider = database.aProvider()
  await provider.deleteIndex({ index: "product_v1" })
  await provider.upsertIndex({ index: definition })
})

describe("the dictionary equals a count of all words", () => {
  it("after documents were written, changed, written again and deleted", async () => {
    const index = indexOf(database.aProvider(), definition)
    await index.write(...Array.from({ length: 500 }, (_, id) => aProduct(id)))
    await expectRightCounts()
    await index.write(
      aProduct(1, "Chả mực Hạ Long"),
      aProduct(2, "Mật ong rừng"),
      aProduct(1, "Chả cá")
    )
    await expectRightCounts()
    await index.erase({ id: ["p1", "p3", "nobody"] })
    await expectRightCounts()
    await index.erase({ $not: { id: "p4" } })
    const { words } = await counted()
    expect(words).toEqual([
      { term: "cam", documents: 1 },
      { term: "doai", documents: 1 },
      { term: "xa", documents: 1 },
    ])
    await expectRightCounts()
  })

  it("after several processes wrote the same documents at once", async () => {
    const processes = [1, 2, 3].map(() => indexOf(database.aProvider(), definition))
    await Promise.all(
      processes.flatMap((index, offset) =>
        Array.from({ length: 12 }, async (_, turn) => {
          await index.write(
            ...Array.from({ length: 30 }, (_, id) =>
              aProduct(id, TITLES[(id + turn + offset) % 7]!)
            )
          )
          await index.erase({ id: [`p${turn}`, `p${turn + offset}`] })
        })
      )
    )
    await expectRightCounts()
  })

  it("after a write that failed half way", async () => {
    const index = indexOf(database.aProvider(), definition)
    await index.write(aProduct(0), aProduct(1))
    const good = Array.from({ length: 300 }, (_, id) => aProduct(id + 10))
    await expect(index.write(...good, { id: "bad", price: "much" })).rejects.toThrow(/Document bad/)
    expect(idsOf(await index.find("", { pagination: { take: 500 } }))).toEqual(["p0", "p1"])
    await expectRightCounts()
  })

  it("after the connection of a writer was cut", async () => {
    const index = indexOf(database.aProvider(), definition)
    await index.write(aProduct(0))
    const writing = index.write(...Array.from({ length: 2_000 }, (_, id) => aProduct(id + 10)))
    const cut = async () => {
      const killed = await database.sql<{ done: boolean }>(
        `select pg_terminate_backend(pid) as done from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and query like 'with incoming%'`
      )
      return killed.length > 0
    }
    const outcome = writing.then(
      () => "written",
      () => "failed"
    )
    while (
      !(await cut()) &&
      (await Promise.race([outcome, Promise.resolve("running")])) === "running"
    );
    await outcome
    await expectRightCounts()
    const { words } = await counted()
    expect(words.length).toBeGreaterThan(0)
  })

  it("after the index was emptied", async () => {
    const provider = database.aProvider()
    const index = indexOf(provider, definition)
    await index.write(aProduct(0))
    await provider.clearIndex({ index: "product_v1" })
    expect((await counted()).words).toEqual([])
  })
})

describe("two processes", () => {
  it("see each other's words and documents at once", async () => {
    const here = indexOf(database.aProvider(), definition)
    const there = indexOf(database.aProvider(), definition)
    await here.write({ id: "p1", title: "Mắm tôm" })
    expect(idsOf(await there.find("mam tmo"))).toEqual(["p1"])
    expect(idsOf(await there.find("nem chau"))).toEqual([])
    await here.write({ id: "p2", title: "Nem chua" })
    expect(idsOf(await there.find("nem chau"))).toEqual(["p2"])
    await here.write({ id: "p2", title: "Bánh gai" })
    expect(idsOf(await there.find("nem chau"))).toEqual([])
    expect(idsOf(await there.find("banh gia"))).toEqual(["p2"])
  })

  it("never take one index for another that had its name", async () => {
    const provider = database.aProvider()
    const here = indexOf(provider, definition)
    const there = indexOf(database.aProvider(), definition)
    await here.write({ id: "p1", title: "Mắm tôm" })
    expect(idsOf(await there.find("mam"))).toEqual(["p1"])
    await provider.deleteIndex({ index: "product_v1" })
    await here.make()
    await here.write({ id: "p2", title: "Mắm tép" })
    expect(idsOf(await there.find("mam"))).toEqual(["p2"])
  })
})
