import {
  isUnavailable,
  MeilisearchSearchProvider,
  type MeilisearchSearchOptions,
} from "@ocop/search-meilisearch/providers/meilisearch"
import {
  startMeilisearchStandIn,
  type MeilisearchStandIn,
} from "./meilisearch-stand-in/start-meilisearch-stand-in"
import { CATALOGUE } from "./the-catalogue"
import { aDefinition, sortedIds, theIndex } from "./the-index"

const KEY = "a-key-of-tests"
const ofKind = (path: RegExp) => (request: { path: string }) => path.test(request.path)
const WRITES = ofKind(/documents/)
const SEARCHES = ofKind(/multi-search/)
const STRICT = { match_strategy: "all", typo_tolerance: false } as const

describe("the Meilisearch provider", () => {
  let standIn: MeilisearchStandIn
  const connect = (more: Partial<MeilisearchSearchOptions> = {}) =>
    new MeilisearchSearchProvider({}, { host: standIn.url, api_key: KEY, attempts: 3, ...more })
  const indexed = async (more: Partial<MeilisearchSearchOptions> = {}) => {
    const index = theIndex(connect(more), aDefinition("products"))
    await index.make()
    await index.write(...CATALOGUE)
    standIn.seen.length = 0
    return index
  }
  const took = async (work: Promise<unknown>) => {
    const started = performance.now()
    const error = await work.catch((reason: unknown) => reason)
    return { error, ms: performance.now() - started }
  }
  beforeEach(async () => {
    standIn = await startMeilisearchStandIn({ key: KEY })
  })
  afterEach(() => standIn.close())

  describe("asks", () => {
    it("once for a page, its facets and how the query is to be read", async () => {
      const index = await indexed()
      const facets = [{ field: "group" }]
      await index.find("mật ong", { filters: { stars: 5 }, search_options: { facets } })
      expect(standIn.seen).toHaveLength(1)
      const [page, anywhere] = (standIn.seen[0]?.body as { queries: object[] }).queries
      expect(page).toMatchObject({
        indexUid: "products",
        q: "mat ong",
        matchingStrategy: "all",
        filter: `filter.integer.stars = "5"`,
        facets: ["filter.text.group"],
        offset: 0,
        limit: 100,
      })
      expect(anywhere).toMatchObject({ q: "mat ong", limit: 0 })
      expect(anywhere).not.toHaveProperty("filter")
    })

    it("once for several searches", async () => {
      const index = await indexed()
      await index.findMany(["gạo", {}], ["gạo", { filters: { stars: 5 } }], ["", {}])
      expect(standIn.seen.map(({ path }) => path)).toEqual(["/multi-search"])
    })

    it("a mistyped query in few steps, and without one that is not wanted", async () => {
      const index = await indexed()
      await index.find("khaoi lang dẻo")
      expect(standIn.seen.length).toBeLessThanOrEqual(4)
      standIn.seen.length = 0
      await index.find("khaoi lang", { search_options: STRICT })
      expect(JSON.stringify(standIn.seen)).not.toContain("tolerant.")
    })

    it("never with a word that is an operator of Meilisearch", async () => {
      const index = await indexed()
      await index.find(`-mắm "tôm" AND stars > 1`)
      const [{ q } = { q: "" }] = (standIn.seen[0]?.body as { queries: { q: string }[] }).queries
      expect(q).toBe("mam tom and stars 1")
    })

    it("for fields that are written in their own form, and shows them as they were given", async () => {
      const index = await indexed()
      const found = await index.find("mật ong rừng", {
        attributes_to_retrieve: ["valid_until", "aliases", "former_province", "price"],
        filters: { valid_until: { $gt: new Date("2027-01-01") } },
      })
      expect(found.hits[0]?.document).toEqual({
        valid_until: "2027-06-30T00:00:00.000Z",
        aliases: [],
        former_province: null,
        price: 300_000,
      })
    })
  })

  describe("says how a query was read", () => {
    it("as typed, without words that nothing has, or with other letters", async () => {
      const index = await indexed()
      const read = async (q: string) => (await index.find(q)).provider_metadata
      expect(await read("mật ong")).toEqual({ match: "exact", ignored: [], suggestion: null })
      expect(await read("mat ong xyzw")).toMatchObject({ match: "partial", ignored: ["xyzw"] })
    })
  })

  describe("writes", () => {
    it("in batches, and waits until they can be found", async () => {
      await standIn.close()
      standIn = await startMeilisearchStandIn({ key: KEY, taskDelayMs: 120 })
      const index = await indexed()
      const many = Array.from({ length: 2_500 }, (_, n) => ({ id: `p${n}`, title: `Trà ${n}` }))
      await index.write(...many)
      const batches = standIn.seen.filter(WRITES).map(({ body }) => (body as unknown[]).length)
      expect(batches).toEqual([1_000, 1_000, 500])
      expect(await index.size()).toBe(CATALOGUE.length + 2_500)
    })

    it("again after 429, 500 and a lost connection, and not for ever", async () => {
      const index = await indexed()
      for (const how of [429, 503, "drop"] as const) {
        standIn.seen.length = 0
        standIn.fail(2, how, WRITES)
        await index.write({ id: `after-${how}`, title: "Trà" })
        expect(standIn.seen.filter(WRITES)).toHaveLength(3)
      }
      standIn.fail(3, 500, WRITES)
      const { error } = await took(index.write({ id: "a", title: "Trà" }))
      expect(isUnavailable(error)).toBe(true)
    })

    it("not again what is refused", async () => {
      const index = await indexed()
      standIn.fail(1, 400, WRITES)
      const { error } = await took(index.write({ id: "a", title: "Trà" }))
      expect(error).toMatchObject({ type: "invalid_data" })
      expect(standIn.seen.filter(WRITES)).toHaveLength(1)
    })

    it("nothing that is no document of the index", async () => {
      const index = await indexed()
      for (const [document, code] of [
        [{ title: "Trà" }, "ocop.search_document_without_id"],
        [{ id: "a b", title: "Trà" }, "ocop.search_wrong_value"],
        [{ id: "a", stars: "five" }, "ocop.search_wrong_value"],
        [{ id: "a", valid_until: "soon" }, "ocop.search_wrong_value"],
      ] as const) {
        const { error } = await took(index.write(document as never))
        expect(error).toMatchObject({ type: "invalid_data", code })
      }
      expect(standIn.seen.filter(WRITES)).toEqual([])
    })

    it("says with Meilisearch's words when a task failed", async () => {
      await indexed()
      standIn.failTasks(1)
      const definition = aDefinition("products")
      const documents = [{ id: "a", title: "Trà" }]
      const task = await connect().upsertDocuments({ index: "products", definition, documents })
      expect(task).toMatchObject({ status: "failed", error: { code: "internal" } })
      expect(task.error?.message).toContain("wanted")
    })

    it("does not wait longer than it may", async () => {
      await standIn.close()
      standIn = await startMeilisearchStandIn({ key: KEY, taskDelayMs: 3_000 })
      const { error, ms } = await took(
        connect({ task_timeout_ms: 150 }).upsertIndex({ index: aDefinition("products") })
      )
      expect(isUnavailable(error)).toBe(true)
      expect(ms).toBeLessThan(1_500)
    })

    it("does not make an index that nobody defined", async () => {
      const index = theIndex(connect(), aDefinition("nowhere"))
      await expect(index.write({ id: "a" })).rejects.toMatchObject({ type: "not_found" })
      expect(await connect().listIndexes()).toEqual([])
    })
  })

  describe("makes an index", () => {
    it("whose other settings are changed in place", async () => {
      const index = await indexed()
      const settings = { typo_tolerance: { min_word_size_for_one_typo: 3 } }
      const other = theIndex(connect(), aDefinition("products", { settings }))
      await other.make()
      expect(await index.size()).toBe(CATALOGUE.length)
      const patch = standIn.seen.find(({ method }) => method === "PATCH")?.body
      expect(patch).toMatchObject({
        typoTolerance: { minWordSizeForTypos: { oneTypo: 3, twoTypos: 8 } },
        stopWords: [],
        proximityPrecision: "byWord",
      })
    })

    it("anew when its documents are to be stored in another form", async () => {
      await indexed()
      const { title: _, ...fields } = aDefinition("products").fields
      await theIndex(connect(), aDefinition("products", { fields })).make()
      expect(await connect().listIndexes()).toMatchObject([{ document_count: 0 }])
    })
  })

  describe("while Meilisearch", () => {
    it("answers 500 once, asks again; twice, gives up", async () => {
      const index = await indexed()
      standIn.fail(1, 500, SEARCHES)
      expect(sortedIds(await index.find("mắm tôm"))).toEqual(["mam-tom"])
      standIn.seen.length = 0
      standIn.fail(2, 500, SEARCHES)
      const { error } = await took(index.find("mắm tôm"))
      expect(isUnavailable(error)).toBe(true)
      expect(standIn.seen).toHaveLength(2)
    })

    it("is slow, gives up in time", async () => {
      const index = await indexed({ timeout_ms: 100 })
      standIn.slowDown(2_000)
      const { error, ms } = await took(index.find("mắm tôm"))
      expect(error).toMatchObject({ code: "ocop.search_unavailable" })
      expect(ms).toBeLessThan(1_000)
    })

    it("is slow, is not healthy", async () => {
      expect(await connect().healthy()).toBe(true)
      standIn.slowDown(2_000)
      const { error, ms } = await took(connect().healthy())
      expect(error).toBe(false)
      expect(ms).toBeLessThan(1_500)
    })

    it("does not know our key, says so without telling it", async () => {
      const index = theIndex(connect({ api_key: "another-key" }), aDefinition("products"))
      for (const ask of [() => index.find("trà"), () => index.write({ id: "a" }), index.make]) {
        const { error } = await took(ask())
        expect(isUnavailable(error)).toBe(true)
        expect(String(error)).toContain("invalid_api_key")
        expect(JSON.stringify(error)).not.toContain("another-key")
      }
    })

    it("is gone, says so at once", async () => {
      const index = await indexed()
      await standIn.close()
      const { error, ms } = await took(index.find("trà"))
      expect(isUnavailable(error)).toBe(true)
      expect(ms).toBeLessThan(1_000)
      expect(await connect().healthy()).toBe(false)
    })

    it("is well, does not take a wrong question for an outage", async () => {
      const index = await indexed()
      const { error } = await took(index.find("trà", { filters: { nothing: 1 } }))
      expect(error).toMatchObject({ code: "ocop.search_unknown_field" })
      expect(isUnavailable(error)).toBe(false)
    })
  })

  it.each([
    [{ host: "search:7700:x" }],
    [{ host: "ftp://search" }],
    [{ host: "" }],
    [{ api_key: " " }],
    [{ timeout_ms: 0 }],
    [{ attempts: 1.5 }],
  ])("does not start with wrong options: %j", (wrong) => {
    expect(() => connect(wrong)).toThrowError(
      expect.objectContaining({ code: "ocop.search_wrong_options" })
    )
  })
})
