import {
  addShippingMethodToCartWorkflow,
  addToCartWorkflow,
  updateCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { writeFileSync } from "node:fs"
import {
  aCart,
  aReadyCart,
  chooseShipping,
  complete,
  giveAddress,
  startPayment,
  type Goods,
} from "../builders/a-cart"
import { aCustomer } from "../builders/a-customer"
import { aListing } from "../builders/a-listing"
import { aProducer } from "../builders/a-producer"
import { anOperator } from "../builders/an-operator"
import { anOrder } from "../builders/an-order"
import { granted, shop, type Client } from "../builders/client"
import { theMarket } from "../builders/the-market"
import { theStall, type Stall } from "../builders/the-stall"
import { countedStatements, tableOf, watchStatements, type Statements } from "./counted-statements"

/** What a shopper or an operator does, in one request. */
interface Operation {
  name: string
  /**
   * The most statements it may send until the answer is there. They are what was measured: raise one only
   * with a reason in DECISIONS.md, lower one when it got better. Null for stock Medusa's own requests,
   * which are there to compare with.
   */
  budget: number | null
  /** What has to be there before; not counted. */
  prepare?: () => Promise<string>
  send: (prepared: string) => Promise<unknown>
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

/** Tables that are ours and not Medusa's. */
const OURS = /^(listing|producer|certifi|origin|shop_order)/

export default function sqlBudgets(): void {
  let stall: Stall
  let operator: Client
  let customer: Client
  const measured: [Operation, Statements][] = []

  beforeAll(async () => {
    stall = theStall()
    for (let index = 0; index < 24; index++) {
      await aListing({ stars: ([3, 4, 5] as const)[index % 3] })
    }
    const by = await aProducer({ name: "Hợp tác xã Hà Giang" })
    await aListing({ title: "Gạo Hà Giang", by, from: "Hà Giang" })
    operator = await anOperator()
    customer = await aCustomer("mua-sam@example.com")
    await granted(customer.post(`/store/customers/me/wishes/${stall.tea.product_id}`))
    await granted(customer.post(`/store/customers/me/follows/${stall.hill.id}`))
    watchStatements()
  })

  const threeLines = (): Goods => [
    [stall.tea, 1],
    [stall.honey, 2],
    [stall.rice, 3],
  ]
  const get = (address: string) => () => granted(shop.get(address))
  const products = (fields: string) =>
    `/store/products?limit=24&region_id=${theMarket().region_id}&fields=${fields}`

  const operations: () => Operation[] = () => [
    {
      name: "listing of 24 with four facets",
      budget: 9,
      send: () => granted(shop.post("/store/search", SEARCH)),
    },
    {
      name: "the same, narrowed by stars and province",
      budget: 9,
      send: () =>
        granted(
          shop.post("/store/search", {
            ...SEARCH,
            filters: { stars: [4, 5], province_code: ["08"] },
          })
        ),
    },
    {
      name: "suggestions: products, a producer and a place",
      budget: 7,
      send: get("/store/search/suggestions?q=ha%20giang"),
    },
    { name: "product page", budget: 21, send: get(`/store/listings/${stall.tea.handle}`) },
    {
      name: "verify a certificate of a product on sale",
      budget: 4,
      send: get(`/store/certificates/${stall.tea.certificates[0]!.number}`),
    },
    {
      name: "an operator's register, a page of 50",
      budget: 2,
      send: () => granted(operator.get("/admin/certificates")),
    },
    {
      name: "an operator's page of a certificate",
      budget: 6,
      send: () => granted(operator.get(`/admin/certificates/${stall.tea.certificates[0]!.id}`)),
    },
    {
      name: "the programme's figures",
      budget: 4,
      send: () => granted(operator.get("/admin/programme")),
    },
    {
      name: "the products behind one of them",
      budget: 2,
      send: () => granted(operator.get("/admin/programme/products?measure=listed")),
    },
    { name: "producers, a page of 24", budget: 5, send: get("/store/producers?limit=24") },
    {
      name: "a page of a customer's wishlist",
      budget: 5,
      send: () => granted(customer.get("/store/customers/me/wishes")),
    },
    {
      // Three of them say whose shop and who it is.
      name: "how much a customer has not read",
      budget: 4,
      send: () => granted(customer.get("/store/customers/me/notices?limit=0")),
    },
    {
      name: "a page of the producers a customer follows",
      budget: 5,
      send: () => granted(customer.get("/store/customers/me/follows")),
    },
    {
      name: "open a cart",
      budget: 15,
      send: () => granted(shop.post("/store/carts", { region_id: theMarket().region_id })),
    },
    {
      name: "add to cart",
      budget: 16,
      prepare: async () => (await aCart([[stall.rice, 1]])).id,
      send: (cart) =>
        granted(
          shop.post(`/store/carts/${cart}/line-items`, {
            variant_id: stall.tea.variant_id,
            quantity: 1,
          })
        ),
    },
    {
      name: "who buys, and where to",
      budget: 22,
      prepare: async () => (await aCart(threeLines())).id,
      send: giveAddress,
    },
    {
      name: "parcels of a cart of two producers",
      budget: 7,
      send: get(`/store/carts/${stall.cart.id}/parcels`),
    },
    {
      name: "choose shipping for two producers",
      budget: 25,
      prepare: async () => (await aCart(threeLines())).id,
      send: (cart) => granted(shop.post(`/store/carts/${cart}/parcels`)),
    },
    {
      name: "complete with three lines of two producers",
      budget: 123,
      prepare: async () => (await aReadyCart(threeLines())).id,
      send: (id) => granted(complete({ id })),
    },
    {
      name: "a checkout of three lines, from the empty cart to the order",
      budget: 285,
      send: async () => {
        const { id } = await aCart(threeLines())
        await giveAddress(id)
        await granted(shop.get(`/store/carts/${id}/parcels`))
        await chooseShipping(id)
        await startPayment(id)
        await granted(complete({ id }))
      },
    },
    {
      name: "order page",
      budget: 11,
      prepare: async () => {
        const { cart } = await anOrder(threeLines())
        return (await granted(shop.post("/store/checkouts", { cart_id: cart.id }))).token
      },
      send: (token) => granted(shop.get(`/store/checkouts/${token}`)),
    },
    {
      name: "stock Medusa: add to cart",
      budget: null,
      prepare: async () => (await aCart([[stall.rice, 1]])).id,
      send: (cart_id) =>
        addToCartWorkflow(theMarket().container).run({
          input: { cart_id, items: [{ variant_id: stall.tea.variant_id, quantity: 1 }] },
        }),
    },
    {
      name: "stock Medusa: who buys, and where to",
      budget: null,
      prepare: async () => (await aCart(threeLines())).id,
      send: (id) =>
        updateCartWorkflow(theMarket().container).run({
          input: {
            id,
            email: "hoa@example.com",
            shipping_address: { country_code: "vn", city: "Huế" },
          },
        }),
    },
    {
      name: "stock Medusa: choose shipping for two producers",
      budget: null,
      prepare: async () => (await aDeliveredCart(threeLines())).id,
      send: async (cart_id) => {
        const { parcels } = await granted(shop.get(`/store/carts/${cart_id}/parcels`))
        const options = parcels.map((parcel: { selected_option_id: string }) => ({
          id: parcel.selected_option_id,
        }))
        await addShippingMethodToCartWorkflow(theMarket().container).run({
          input: { cart_id, options },
        })
      },
    },
    {
      name: "stock Medusa: 24 products with prices",
      budget: null,
      send: get(products("*variants.calculated_price")),
    },
    {
      name: "stock Medusa: 24 products with prices and stock",
      budget: null,
      send: get(products("*variants.calculated_price,%2Bvariants.inventory_quantity")),
    },
  ]

  describe("statements of one request", () => {
    it("stay within their budgets", async () => {
      for (const operation of operations()) {
        measured.push([operation, await measure(operation)])
      }
      const overspent = measured.filter(
        ([{ budget }, { request }]) => budget !== null && request.length > budget
      )
      expect(
        overspent.map(([operation, { request }]) => `${operation.name}: ${byTable(request)}`)
      ).toEqual([])
    }, 180_000)

    afterAll(() => {
      const table = [
        "| operation | SQL statements | of them for our tables | afterwards, in the background |",
        "|---|---|---|---|",
        ...measured.map(([{ name }, { request, afterwards }]) => {
          const ours = request.filter((statement) => OURS.test(tableOf(statement)))
          return `| ${name} | ${request.length} | ${ours.length} | ${afterwards.length} |`
        }),
      ].join("\n")
      console.log(table)
      if (process.env.SQL_TABLE) {
        writeFileSync(process.env.SQL_TABLE, `${table}\n`)
      }
    })
  })
}

/** With goods, an address and shipping, and no payment yet. */
async function aDeliveredCart(goods: Goods) {
  const cart = await aCart(goods)
  await giveAddress(cart.id)
  await chooseShipping(cart.id)
  return cart
}

/**
 * The first time is no measure, as look-ups are made that are made once per process; and every half minute
 * Medusa's search module looks its active index up again, three statements more, so one that overspends is
 * given another try.
 */
async function measure({ budget, prepare, send }: Operation): Promise<Statements> {
  for (let time = 1; ; time++) {
    const prepared = (await prepare?.()) ?? ""
    const statements = await countedStatements(() => send(prepared))
    if (time === 3 || (time === 2 && statements.request.length <= (budget ?? Infinity))) {
      return statements
    }
  }
}

/** "20: 8 cart, 6 price, …": where to look when a budget is overspent. */
function byTable(statements: string[]): string {
  const counts = new Map<string, number>()
  for (const table of statements.map(tableOf)) {
    counts.set(table, (counts.get(table) ?? 0) + 1)
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).map(([table, count]) => `${count} ${table}`)
  return `${statements.length}: ${most.join(", ")}`
}
