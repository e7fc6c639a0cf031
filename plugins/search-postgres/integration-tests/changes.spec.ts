import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { aDatabase, type ADatabase } from "./a-database"
import { anIndex, indexOf } from "./an-index"

let database: ADatabase
beforeAll(async () => {
  database = await aDatabase("search_postgres_changes")
})
afterAll(() => database.remove())

const aTea = (id: string, more: Record<string, unknown> = {}) => ({ id, title: "Trà sen", ...more })

/** An index, and what its provider told of it since the last look. */
async function aWatchedIndex(name: string) {
  let told: (string[] | "all")[] = []
  const provider = database.aProvider({
    on_change: async (_: Knex.Transaction, index, ids) => {
      expect(index).toBe(name)
      told.push(ids === "all" ? ids : [...ids].sort())
    },
  })
  const index = indexOf(provider, anIndex(name))
  await index.make()
  return {
    ...index,
    provider,
    changes: () => {
      const changes = told
      told = []
      return changes
    },
  }
}

describe("whoever keeps something beside an index", () => {
  it("is told which documents a write changed, and of no others", async () => {
    const index = await aWatchedIndex("changes_v1")
    expect(index.changes()).toEqual(["all"])
    await index.write(aTea("a"), aTea("b"))
    expect(index.changes()).toEqual([["a", "b"]])
    await index.write(aTea("a"), aTea("b", { thumbnail: "new.webp" }), aTea("c", { group: "Trà" }))
    expect(index.changes()).toEqual([["b", "c"]])
    await index.write(aTea("a"))
    await index.erase({ id: "nobody" })
    expect(index.changes()).toEqual([])
    await index.erase({ group: "Trà" })
    expect(index.changes()).toEqual([["c"]])
  })

  it("is told when all of it is new, empty or gone", async () => {
    const index = await aWatchedIndex("changes_v2")
    index.changes()
    await index.make()
    expect(index.changes()).toEqual([])
    await index.provider.clearIndex({ index: "changes_v2" })
    expect(index.changes()).toEqual(["all"])
    const { group: _, ...fields } = anIndex("changes_v2").fields
    await index.provider.upsertIndex({ index: anIndex("changes_v2", { fields }) })
    expect(index.changes()).toEqual(["all"])
    await index.provider.deleteIndex({ index: "changes_v2" })
    expect(index.changes()).toEqual(["all"])
  })

  it("undoes the write when it fails", async () => {
    const index = indexOf(database.aProvider(), anIndex("changes_v3"))
    await index.make()
    const failing = indexOf(
      database.aProvider({ on_change: () => Promise.reject(new Error("no room")) }),
      anIndex("changes_v3")
    )
    await expect(failing.write(aTea("a"))).rejects.toThrow("no room")
    expect((await index.find("")).hits).toEqual([])
  })
})

describe("documents", () => {
  it("are read as they were written, by id and page by page", async () => {
    const provider = database.aProvider()
    const index = indexOf(provider, anIndex("documents_v1"))
    await index.make()
    await index.write(aTea("b", { tags: ["x"], more: { deep: 1 } }), aTea("a"), aTea("đ"))
    const read = await provider.documents("documents_v1", ["b", "nobody"])
    expect(read).toMatchObject([
      { id: "b", document: aTea("b", { tags: ["x"], more: { deep: 1 } }) },
    ])
    const ids = async (after: string, limit: number) =>
      (await provider.documentPage("documents_v1", after, limit)).map(({ id }) => id)
    expect(await ids("", 2)).toEqual(["a", "b"])
    expect(await ids("b", 2)).toEqual(["đ"])
    expect(await ids("đ", 2)).toEqual([])
    await expect(provider.documents("nowhere", ["a"])).rejects.toMatchObject({ type: "not_found" })
  })

  it("have a checksum of what is in them", async () => {
    const provider = database.aProvider()
    const index = indexOf(provider, anIndex("documents_v2"))
    await index.make()
    const checksum = async () => (await provider.checksumPage("documents_v2", "", 1))[0]?.checksum
    await index.write({ id: "a", title: "Trà", price: 1 })
    const before = await checksum()
    expect(before).toMatch(/^[0-9a-f]{32}$/)
    await index.write({ price: 1, id: "a", title: "Trà" })
    expect(await checksum()).toBe(before)
    await index.write({ price: 1, id: "a", title: "Trà", thumbnail: "x" })
    expect(await checksum()).not.toBe(before)
    const [stored] = await provider.documents("documents_v2", ["a"])
    expect(stored?.checksum).toBe(await checksum())
  })
})
