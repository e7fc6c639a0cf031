import type { SearchTypes } from "@medusajs/framework/types"
import type { FailoverSearchProvider } from "@ocop/search-failover/providers/failover"
import { failoverMarket, type FailoverMarket } from "./failover-market"
import { SLOW_MS, type Fault } from "./fault-proxy"
import { aDefinition, sortedIds, theIndex, titles } from "./the-index"

let market: FailoverMarket
beforeAll(async () => {
  market = await failoverMarket("search_failover")
})
afterEach(() => market.proxy.fault("none"))
afterAll(() => market.close())

/** What the market promises: a minute after Meilisearch is back. */
const withinAMinute = (is: () => unknown) => expect.poll(is, { timeout: 60_000, interval: 100 })

const aListing = (n: number, price: number) => ({
  id: `listing-${String(n).padStart(4, "0")}`,
  title: `${n % 2 ? "Trà" : "Mật ong"} số ${n}`,
  group: n % 2 ? "Trà" : "Mật ong",
  price,
})

let made = 0
async function anIndex(provider: FailoverSearchProvider, size: number) {
  const definition = aDefinition(`failover_${process.pid}_${++made}`)
  const index = theIndex(provider, definition)
  const name = definition.physical_name
  await index.drop()
  await index.make()
  await index.write(...Array.from({ length: size }, (_, n) => aListing(n, 1_000)))
  const answeredBy = async () => by(await index.find("trà"))
  await withinAMinute(answeredBy).toBe("meilisearch")
  return { ...index, name, answeredBy }
}
const by = ({ provider_metadata }: SearchTypes.SearchResult) => provider_metadata?.answered_by

describe.each<Fault>(["stopped", "slow", "failing"])("while Meilisearch is %s", (fault) => {
  it("1,000 listings change, no search fails or waits, and then the documents are equal", async () => {
    const index = await anIndex(market.aProcess(), 1_200)
    await market.proxy.fault(fault)
    const answers: { by: unknown; ms: number }[] = []
    const shop = async () => {
      const started = performance.now()
      const found = await index.find("mật ong", {
        filters: { price: { $gte: 0 } },
        search_options: { facets: ["group"] },
      })
      expect(found.metadata.count).toBeGreaterThan(0)
      answers.push({ by: by(found), ms: performance.now() - started })
    }
    // Meilisearch has everything still, so it is asked: this one finds out.
    await shop()
    let changing = true
    const shoppers = [1, 2].map(async () => {
      while (changing) await shop()
    })
    for (let n = 0; n < 1_000; n += 20) {
      await index.write(...Array.from({ length: 18 }, (_, m) => aListing(n + m, 2_000 + n)))
      await index.erase({ id: [aListing(n + 18, 0).id, aListing(n + 19, 0).id] })
    }
    changing = false
    await Promise.all(shoppers)
    expect(answers.length).toBeGreaterThan(10)
    expect(answers.filter((answer) => answer.by !== "postgres")).toEqual([])
    expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(SLOW_MS)

    await market.proxy.fault("none")
    const originals = await market.originals(index.name)
    expect(originals).toHaveLength(1_100)
    await withinAMinute(() => market.copies(index.name)).toEqual(originals)
    await withinAMinute(index.answeredBy).toBe("meilisearch")
    const changed = await index.find("", { filters: { price: { $gte: 2_000 } } })
    expect([by(changed), changed.metadata.count]).toEqual(["meilisearch", 900])
    await index.drop()
    await withinAMinute(() => market.copies(index.name)).toBeNull()
  })

  it("what was deleted or changed is gone from answers at once", async () => {
    const index = await anIndex(market.aProcess(), 6)
    await market.proxy.fault(fault)
    await index.erase({ id: aListing(1, 0).id })
    await index.write({ ...aListing(3, 0), group: "Đã thu hồi" })
    const found = await index.find("trà", {
      filters: { group: "Trà" },
      search_options: { facets: ["group"] },
    })
    expect(sortedIds(found)).toEqual([aListing(5, 0).id])
    expect(found.facets?.group).toMatchObject({ values: [{ value: "Trà", count: 1 }] })
    await index.drop()
  })
})

it("a change is seen at once by whoever asks next, in every process", async () => {
  const [one, other] = [market.aProcess(), market.aProcess()]
  const index = await anIndex(one, 4)
  const elsewhere = theIndex(other, aDefinition(index.name))
  for (let price = 1; price <= 20; price++) {
    await index.write({ ...aListing(1, price), title: `Trà ${price}` })
    const question = { filters: { price }, search_options: { facets: ["group"] } }
    for (const found of [await elsewhere.find("trà", question), await index.find("", question)]) {
      expect(titles(found)).toEqual([`Trà ${price}`])
    }
  }
  await index.drop()
})

it("what a process noted before it died, another one feeds", async () => {
  const dying = market.aProcess()
  const index = await anIndex(dying, 4)
  dying.stop()
  await market.proxy.fault("stopped")
  await index.write(aListing(7, 7))
  await index.erase({ id: aListing(0, 0).id })
  await market.proxy.fault("none")
  const heir = market.aProcess()
  await withinAMinute(() => market.copies(index.name)).toEqual(await market.originals(index.name))
  await withinAMinute(() => heir.state()).toMatchObject({
    engine: "meilisearch",
    in_step: true,
    waiting: 0,
  })
  await theIndex(heir, aDefinition(index.name)).drop()
})

it("a server that comes back with nothing is filled again, and nobody finds less meanwhile", async () => {
  const index = await anIndex(market.aProcess(), 300)
  await market.proxy.fault("stopped")
  expect(by(await index.find("trà"))).toBe("postgres")
  await market.loseEverything(index.name)
  await market.proxy.fault("none")
  let back = false
  while (!back) {
    const found = await index.find("trà", { search_options: { count: "exact" } })
    expect(found.metadata.count).toBe(150)
    back = by(found) === "meilisearch"
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect(await market.copies(index.name)).toEqual(await market.originals(index.name))
  await index.drop()
})
