import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest"
import { CHECKSUM_FIELD } from "../src/copies/definition"
import { aMarket, anIndex, aTea, indexOf, type AMarket } from "./a-market"

let market: AMarket
beforeAll(async () => {
  market = await aMarket("search_failover_copies")
})
afterAll(() => market.remove())
/** Whether Meilisearch keeps a write waiting. */
let held = false
const whileHeld = async () => {
  while (held) await new Promise((resolve) => setTimeout(resolve, 10))
}
afterEach(() => {
  held = false
  market.stop()
  Object.assign(market.meilisearch, { mode: "up", meanwhile: async () => {}, poison: () => false })
})

/** What Meilisearch has of an index, as it was written. */
const copied = (name: string) =>
  [...(market.meilisearch.indexes.get(name)?.values() ?? [])]
    .map(({ [CHECKSUM_FIELD]: _, ...document }) => document)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
const eventually = (is: () => unknown) => expect.poll(is, { timeout: 15_000, interval: 20 })
const notes = (name: string) =>
  market.sql<{ id: string; seq: string }>(
    `select document_id as id, seq from search_failover_change where index_name = ? order by 1`,
    [name]
  )

async function aCopiedIndex(name: string, options?: Parameters<AMarket["aProcess"]>[0]) {
  const provider = market.aProcess(options)
  const index = indexOf(provider, anIndex(name))
  await index.make()
  await index.write(aTea("a"), aTea("b", { price: 2 }))
  await eventually(() => index.find()).toEqual({ ids: ["a", "b"], by: "meilisearch" })
  return { ...index, provider }
}

describe("Meilisearch's copy", () => {
  it("gets what is written, replaced, deleted by filter and emptied", async () => {
    const index = await aCopiedIndex("copy_v1")
    expect(copied("copy_v1")).toEqual([aTea("a"), aTea("b", { price: 2 })])
    await index.write(aTea("a", { price: 1 }), aTea("c", { price: 3 }))
    await index.erase({ price: { $gte: 3 } })
    await index.erase({ id: "b" })
    await eventually(() => copied("copy_v1")).toEqual([aTea("a", { price: 1 })])
    await index.clear()
    await eventually(() => copied("copy_v1")).toEqual([])
    await index.write(aTea("d"))
    await eventually(() => index.find()).toEqual({ ids: ["d"], by: "meilisearch" })
  })

  it("is made when a Meilisearch comes, of all that was written before, and again after one was away", async () => {
    const alone = indexOf(market.aProcess({}, null), anIndex("copy_late"))
    await alone.make()
    await alone.write(aTea("a"), aTea("b"))
    expect(await alone.find()).toEqual({ ids: ["a", "b"], by: undefined })
    const fed = indexOf(market.aProcess(), anIndex("copy_late"))
    await eventually(() => fed.find()).toEqual({ ids: ["a", "b"], by: "meilisearch" })
    market.stop()
    await alone.erase({ id: "a" })
    await alone.write(aTea("c"))
    const later = indexOf(market.aProcess(), anIndex("copy_late"))
    expect((await later.find()).ids).toEqual(["b", "c"])
    await eventually(() => later.find()).toEqual({ ids: ["b", "c"], by: "meilisearch" })
    expect(copied("copy_late")).toEqual([aTea("b"), aTea("c")])
  })

  it("is made anew for another definition, and deleted with its index", async () => {
    const index = await aCopiedIndex("copy_v2")
    const { price: _, ...fields } = anIndex("copy_v2").fields
    const after = indexOf(index.provider, anIndex("copy_v2", { fields, definition_hash: "2" }))
    await after.make()
    await after.write(aTea("c"))
    await eventually(() => after.find()).toEqual({ ids: ["c"], by: "meilisearch" })
    expect(copied("copy_v2")).toEqual([aTea("c")])
    await after.drop()
    await eventually(() => market.meilisearch.indexes.has("copy_v2")).toBe(false)
    await eventually(() =>
      market.sql("select 1 from search_failover_copy where name = 'copy_v2'")
    ).toEqual([])
    await expect(after.find()).rejects.toMatchObject({ type: "not_found" })
  })

  it("of an index made again stays", async () => {
    const index = await aCopiedIndex("copy_v3")
    const before = market.meilisearch.indexes.get("copy_v3")
    await index.make()
    expect(await index.find()).toEqual({ ids: ["a", "b"], by: "meilisearch" })
    expect(market.meilisearch.indexes.get("copy_v3")).toBe(before)
  })

  it("is filled with what was there before, page by page", async () => {
    market.meilisearch.mode = "away"
    const index = indexOf(market.aProcess(), anIndex("copy_v4"))
    await index.make()
    const teas = Array.from({ length: 2_300 }, (_, n) => aTea(`t${String(n).padStart(4, "0")}`))
    await index.write(...teas)
    await market.sql("delete from search_failover_change where index_name = 'copy_v4'")
    market.meilisearch.mode = "up"
    await eventually(() => copied("copy_v4").length).toBe(2_300)
    await eventually(async () => (await index.find()).by).toBe("meilisearch")
  })
})

describe("no update is lost", () => {
  it("while Meilisearch is away: writes return, PostgreSQL answers, and the rest follows", async () => {
    const index = await aCopiedIndex("away_v1")
    market.meilisearch.mode = "away"
    await index.erase({ id: "a" })
    await index.write(aTea("c"))
    expect(await index.find()).toEqual({ ids: ["b", "c"], by: "postgres" })
    expect(await index.provider.state()).toMatchObject({ engine: "postgres", in_step: false })
    market.meilisearch.mode = "up"
    await eventually(() => index.find()).toEqual({ ids: ["b", "c"], by: "meilisearch" })
    expect(copied("away_v1")).toEqual([aTea("b", { price: 2 }), aTea("c")])
    expect(await notes("away_v1")).toEqual([])
  })

  it("when a process dies between PostgreSQL and Meilisearch: another one feeds what it noted", async () => {
    const index = await aCopiedIndex("died_v1")
    index.provider.stop()
    market.meilisearch.mode = "away"
    await index.write(aTea("c"))
    await index.erase({ id: "a" })
    expect((await notes("died_v1")).map(({ id }) => id)).toEqual(["a", "c"])
    market.meilisearch.mode = "up"
    const other = indexOf(market.aProcess(), anIndex("died_v1"))
    await eventually(() => other.find()).toEqual({ ids: ["b", "c"], by: "meilisearch" })
    expect(copied("died_v1").map(({ id }) => id)).toEqual(["b", "c"])
  })

  it("when a document changes while it is being fed", async () => {
    const index = await aCopiedIndex("during_v1")
    let price = 10
    market.meilisearch.meanwhile = async () => {
      if (price < 15) await index.write(aTea("a", { price: ++price }))
    }
    await index.write(aTea("a", { price }))
    await eventually(() => copied("during_v1")[0]).toEqual(aTea("a", { price: 15 }))
    await eventually(() => notes("during_v1")).toEqual([])
  })

  it("when several processes write at once, and one of them feeds at a time", async () => {
    const indexes = [1, 2, 3].map(() => indexOf(market.aProcess(), anIndex("many_v1")))
    await Promise.all(indexes.map((index) => index.make()))
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        n % 7 === 6
          ? indexes[n % 3]!.erase({ id: `p${n % 10}` })
          : indexes[n % 3]!.write(aTea(`p${n % 10}`, { price: n }), aTea(`q${n}`))
      )
    )
    await eventually(() => copied("many_v1")).toEqual(await market.originals("many_v1"))
    await eventually(() => notes("many_v1")).toEqual([])
    expect(market.meilisearch.crowd()).toBe(1)
  })

  it("and nobody waits for a Meilisearch that does not answer", async () => {
    const index = await aCopiedIndex("silent_v1")
    market.meilisearch.mode = "silent"
    for (const price of [1, 2, 3]) await index.write(aTea("a", { price }))
    expect(await index.find()).toEqual({ ids: ["a", "b"], by: "postgres" })
    expect((await notes("silent_v1")).map(({ id }) => id)).toEqual(["a"])
  })
})

describe("who answers", () => {
  it("is PostgreSQL when Meilisearch fails a search or takes too long, until it is back", async () => {
    const index = await aCopiedIndex("who_v1")
    for (const mode of ["away", "silent"] as const) {
      market.meilisearch.mode = mode
      const started = performance.now()
      expect(await index.find()).toEqual({ ids: ["a", "b"], by: "postgres" })
      expect(performance.now() - started).toBeLessThan(2_000)
      const { requests } = market.meilisearch
      const before = requests()
      for (let n = 0; n < 20; n++) expect((await index.find()).by).toBe("postgres")
      expect(requests()).toBeLessThan(before + 10)
      market.meilisearch.mode = "up"
      await eventually(async () => (await index.find()).by).toBe("meilisearch")
    }
    const told = market.log.filter((line) => /is (away|back)/.test(line)).slice(-4)
    expect(told.map((line) => line.includes("away"))).toEqual([true, false, true, false])
  })

  it("is PostgreSQL for what Meilisearch refuses", async () => {
    const index = await aCopiedIndex("who_v2")
    const refused = { ...anIndex("who_v2") }
    const question = { index: refused, attributes_to_retrieve: ["id"], filters: { strange: 1 } }
    const asked = vi.spyOn(market.meilisearch.asked, "searchMany")
    asked.mockRejectedValueOnce(Object.assign(new Error("no"), { type: "invalid_data" }))
    await expect(index.provider.search(question)).rejects.toMatchObject({
      code: "ocop.search_unknown_field",
    })
    asked.mockRestore()
    expect((await index.find()).by).toBe("meilisearch")
  })

  it("is PostgreSQL while Meilisearch is behind, though it would answer", async () => {
    const index = await aCopiedIndex("who_v4")
    market.meilisearch.meanwhile = whileHeld
    held = true
    await index.write(aTea("c"))
    await index.erase({ id: "a" })
    expect(await index.find()).toEqual({ ids: ["b", "c"], by: "postgres" })
    expect(await index.provider.state()).toEqual({ engine: "postgres", in_step: false, waiting: 2 })
    held = false
    await eventually(() => index.find()).toEqual({ ids: ["b", "c"], by: "meilisearch" })
    expect(await index.provider.state()).toMatchObject({ engine: "meilisearch", waiting: 0 })
  })

  it("may be Meilisearch for a while after a change, where that is tolerated", async () => {
    const index = await aCopiedIndex("who_v3", { tolerated_lag_ms: 60_000 })
    market.meilisearch.meanwhile = whileHeld
    held = true
    await index.write(aTea("c"))
    expect(await index.find()).toEqual({ ids: ["a", "b"], by: "meilisearch" })
    held = false
    await eventually(() => index.find()).toEqual({ ids: ["a", "b", "c"], by: "meilisearch" })
  })
})

describe("a copy that is not what it should be", () => {
  it("is made anew when Meilisearch has lost it, and PostgreSQL answers meanwhile", async () => {
    const index = await aCopiedIndex("lost_v1")
    market.meilisearch.indexes.clear()
    expect(await index.find()).toEqual({ ids: ["a", "b"], by: "postgres" })
    await eventually(() => index.find()).toEqual({ ids: ["a", "b"], by: "meilisearch" })
    market.meilisearch.mode = "away"
    expect((await index.find()).by).toBe("postgres")
    market.meilisearch.indexes.get("lost_v1")?.clear()
    market.meilisearch.mode = "up"
    await eventually(() => index.find()).toEqual({ ids: ["a", "b"], by: "meilisearch" })
  })

  it("is made anew when a release keeps documents otherwise, and none of the other one asks for it", async () => {
    const old = await aCopiedIndex("form_v1")
    const before = market.meilisearch.indexes.get("form_v1")
    const provider = market.aProcess({ compare_every_ms: 200 }, "form-2")
    const index = indexOf(provider, anIndex("form_v1"))
    await eventually(() => index.find()).toEqual({ ids: ["a", "b"], by: "meilisearch" })
    expect(market.meilisearch.indexes.get("form_v1")).not.toBe(before)
    expect(await old.find()).toEqual({ ids: ["a", "b"], by: "postgres" })
    await old.write(aTea("c"))
    await eventually(() => index.find()).toEqual({ ids: ["a", "b", "c"], by: "meilisearch" })
    // Made by a process of the other release, and left behind by it.
    const left = indexOf(old.provider, anIndex("form_v2"))
    await left.make()
    await eventually(() => left.find()).toEqual({ ids: [], by: "meilisearch" })
    old.provider.stop()
    const found = indexOf(provider, anIndex("form_v2"))
    await eventually(() => found.find()).toEqual({ ids: [], by: "meilisearch" })
  })

  it("is repaired: missing, different and too many documents", async () => {
    const index = await aCopiedIndex("drift_v1")
    expect(await index.provider.compareCopies("drift_v1")).toBe(0)
    const copy = market.meilisearch.indexes.get("drift_v1")!
    copy.delete("a")
    copy.set("b", { ...copy.get("b")!, [CHECKSUM_FIELD]: "another" })
    copy.set("z", { id: "z" })
    expect(await index.provider.compareCopies("drift_v1")).toBe(3)
    await eventually(() => copied("drift_v1")).toEqual([aTea("a"), aTea("b", { price: 2 })])
    await eventually(() => index.provider.compareCopies("drift_v1")).toBe(0)
  })

  it("is compared now and then by itself", async () => {
    const index = await aCopiedIndex("drift_v2", { compare_every_ms: 100 })
    market.meilisearch.indexes.get("drift_v2")!.set("z", { id: "z" })
    await eventually(() => copied("drift_v2").map(({ id }) => id)).toEqual(["a", "b"])
    await eventually(async () => (await index.find()).by).toBe("meilisearch")
  })

  it("because of a document that Meilisearch refuses holds up no other index, and is said once per process", async () => {
    const index = await aCopiedIndex("poison_v1")
    const other = await aCopiedIndex("poison_v2")
    market.meilisearch.poison = ({ title }) => title === "Độc"
    await index.write(aTea("c", { title: "Độc" }))
    await other.write(aTea("c"))
    await eventually(() => other.find()).toEqual({ ids: ["a", "b", "c"], by: "meilisearch" })
    expect(await index.find()).toEqual({ ids: ["a", "b", "c"], by: "postgres" })
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(
      market.log.filter((line) => line.includes("invalid document")).length
    ).toBeLessThanOrEqual(2)
    await index.erase({ title: "Độc" }).catch(() => index.erase({ id: "c" }))
    await eventually(() => index.find()).toEqual({ ids: ["a", "b"], by: "meilisearch" })
  })
})

it("holds no process alive", async () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length
  const before = timers()
  market.aProcess()
  expect(timers()).toBe(before)
})
