import { writeFileSync } from "node:fs"
import { aCart, aReadyCart, chooseShipping, complete, giveAddress, type Cart } from "../builders/a-cart"
import { aListing } from "../builders/a-listing"
import { anOrder } from "../builders/an-order"
import { granted, shop } from "../builders/client"
import { theMarket } from "../builders/the-market"
import { theStall, type Stall } from "../builders/the-stall"
import { statementsOf, tableOf, watchStatements, type Statements } from "./count-statements"

interface Row {
  what: string
  address: string
  /** The most statements it may take until the answer is there. Null: stock Medusa's, to compare with. */
  budget: number | null
  send: () => Promise<unknown>
}

export default function sqlBudgets() {
  let stall: Stall
  let carts: Cart[]
  let token: string

  beforeAll(async () => {
    stall = theStall()
    for (let i = 0; i < 24; i++) {
      await aListing({ title: `Hàng thứ ${i}`, stars: ([3, 4, 5] as const)[i % 3], group: i % 2 ? "I" : "II" })
    }
    const goods = [
      [stall.tea, 1],
      [stall.honey, 1],
      [stall.rice, 1],
    ] as const
    carts = []
    for (let i = 0; i < 3; i++) {
      carts.push(await aReadyCart(goods))
    }
    const { cart } = await anOrder(goods)
    token = (await granted(shop.post("/store/checkouts", { cart_id: cart.id }))).token
    watchStatements()
  })

  const search = (filters: object) => () =>
    granted(
      shop.post("/store/search", {
        entity: "product",
        filters,
        pagination: { take: 24 },
        search_options: {
          facets: ["stars", "province_code", "former_province", "group"],
          disjunctive_facets: true,
          count: "exact",
        },
      })
    )

  /** Each is sent twice, and counted the second time. */
  const rows = (): Row[] => [
    { what: "search, 24 cards, four facets", address: "POST /store/search", budget: 0, send: search({}) },
    {
      what: "the same, narrowed by stars and province",
      address: "POST /store/search",
      budget: 0,
      send: search({ stars: [4, 5], province_code: ["08"] }),
    },
    {
      what: "product page",
      address: "GET /store/listings/:handle",
      budget: 0,
      send: () => granted(shop.get(`/store/listings/${stall.tea.handle}`)),
    },
    {
      what: "24 producers",
      address: "GET /store/producers",
      budget: 0,
      send: () => granted(shop.get("/store/producers?limit=24")),
    },
    {
      what: "add to cart",
      address: "POST /store/carts/:id/line-items",
      budget: 0,
      send: addToCart,
    },
    {
      what: "parcels of three lines, two producers",
      address: "GET /store/carts/:id/parcels",
      budget: 0,
      send: () => granted(shop.get(`/store/carts/${stall.cart.id}/parcels`)),
    },
    {
      what: "choose shipping for both",
      address: "POST /store/carts/:id/parcels",
      budget: 0,
      send: () => chooseShipping(stall.cart.id),
    },
    {
      what: "complete three lines, two producers",
      address: "POST /store/carts/:id/complete",
      budget: 0,
      send: () => granted(complete(carts.pop()!)),
    },
    {
      what: "order page",
      address: "GET /store/checkouts/:token",
      budget: 0,
      send: () => granted(shop.get(`/store/checkouts/${token}`)),
    },
    {
      what: "stock Medusa: 24 products with prices",
      address: "GET /store/products",
      budget: null,
      send: () =>
        granted(
          shop.get(
            `/store/products?limit=24&fields=*variants.calculated_price&region_id=${theMarket().region_id}`
          )
        ),
    },
    {
      what: "stock Medusa: one product with prices and stock",
      address: "GET /store/products/:id",
      budget: null,
      send: () =>
        granted(
          shop.get(
            `/store/products/${stall.tea.product_id}?fields=*variants.calculated_price,%2Bvariants.inventory_quantity&region_id=${theMarket().region_id}`
          )
        ),
    },
  ]

  let cartToFill: string
  async function addToCart() {
    cartToFill = (await aCart()).id
    return shop.post(`/store/carts/${cartToFill}/line-items`, { variant_id: stall.tea.variant_id, quantity: 1 })
  }

  it("x", async () => {
    for (const row of rows()) {
      const counts = []
      for (let i = 0; i < 3; i++) {
        const s = await statementsOf(row.send)
        counts.push([s.request.length, s.afterwards.length])
        if (i === 2) { const by: Record<string, number> = {}; s.request.forEach((t) => (by[tableOf(t)] = (by[tableOf(t)] ?? 0) + 1)); console.log(row.what, JSON.stringify(counts), JSON.stringify(Object.entries(by).sort((a, b) => b[1] - a[1]))); if (process.env.DUMP) writeFileSync("/tmp/itest/sql-" + row.what.replace(/\W+/g, "-") + ".txt", s.request.join("\n\n") + "\n\n======= AFTER\n" + s.afterwards.join("\n\n")) }
      }
    }
  })
}
