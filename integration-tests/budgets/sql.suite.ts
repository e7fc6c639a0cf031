import { aCart, aReadyCart, putIntoCart } from "../builders/a-cart"
import { aListing, type Listing } from "../builders/a-listing"
import { aProducer } from "../builders/a-producer"
import { granted, shop } from "../builders/client"
import { settledEvents } from "../builders/settled-events"
import { countedStatements } from "./counted-statements"

/**
 * What one warm request may send to PostgreSQL, in statements. They are what was measured: raise one
 * only with a reason in DECISIONS.md. Three of the statements of a listing and of a completion come only
 * when Medusa's search module looks its active index up again, every half minute.
 */
const BUDGETS = {
  "listing of 24 with four facets": 12,
  "product page": 20,
  "add to cart": 90,
  "parcels of a cart": 20,
  "choose shipping for two producers": 184,
  "complete with three lines": 132,
}

const SEARCH = {
  entity: "product",
  pagination: { take: 24 },
  search_options: {
    facets: ["stars", "province_code", "former_province", "group"],
    disjunctive_facets: true,
    count: "exact",
  },
}

export default function sqlBudgets(): void {
  let teas: Listing[]
  let rice: Listing
  const measured: Record<string, number> = {}

  beforeAll(async () => {
    const hill = await aProducer()
    const delta = await aProducer()
    teas = []
    for (let index = 0; index < 25; index++) {
      teas.push(await aListing({ by: hill }))
    }
    rice = await aListing({ by: delta })
  }, 240_000)

  /** The second time: look-ups that are made once per process have been made. */
  async function spends(name: keyof typeof BUDGETS, operation: () => Promise<unknown>) {
    await settledEvents()
    const statements = await countedStatements(operation)
    measured[name] = statements.length
    expect(statements.length, `${name}:\n${byTable(statements)}`).toBeLessThanOrEqual(BUDGETS[name])
  }

  const three = (): [Listing, number][] => [
    [teas[0] as Listing, 1],
    [teas[1] as Listing, 2],
    [rice, 3],
  ]

  describe("statements of one request", () => {
    afterAll(() => {
      const rows = Object.entries(measured).map(([name, count]) => `| ${name} | ${count} |`)
      console.log(["| operation | SQL statements |", "|---|---|", ...rows].join("\n"))
    })

    it("a listing", async () => {
      await granted(shop.post("/store/search", SEARCH))
      await spends("listing of 24 with four facets", () => granted(shop.post("/store/search", SEARCH)))
    })

    it("a product page", async () => {
      const page = `/store/listings/${(teas[0] as Listing).handle}`
      await granted(shop.get(page))
      await spends("product page", () => granted(shop.get(page)))
    })

    it("adding to a cart", async () => {
      const cart = await aCart([[rice, 1]])
      await spends("add to cart", () => putIntoCart(cart.id, teas[0] as Listing))
    })

    it("parcels, and choosing shipping", async () => {
      const cart = await aCart(three())
      const parcels = `/store/carts/${cart.id}/parcels`
      await granted(shop.get(parcels))
      await spends("parcels of a cart", () => granted(shop.get(parcels)))
      await spends("choose shipping for two producers", () => granted(shop.post(parcels, {})))
    })

    it("completing a cart of three lines", async () => {
      const warm = await aReadyCart(three())
      await granted(shop.post(`/store/carts/${warm.id}/complete`))
      const cart = await aReadyCart(three())
      await spends("complete with three lines", () =>
        granted(shop.post(`/store/carts/${cart.id}/complete`))
      )
    })
  })
}

/** Which tables the statements are about, most first: where to look when a budget is overspent. */
function byTable(statements: string[]): string {
  const counts = new Map<string, number>()
  for (const statement of statements) {
    const table = /(?:from|into|update|join)\s+"?([a-z_0-9]+)"?/i.exec(statement)?.[1] ?? statement.slice(0, 30)
    counts.set(table, (counts.get(table) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([table, count]) => `${count} ${table}`)
    .join("\n")
}
