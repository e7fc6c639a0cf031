import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { CartLine, CartShipping, CartToSplit } from "./cart-to-split.js"
import { bps, dong, type BasisPoints } from "./money.js"
import { splitIntoShopOrders } from "./split-cart.js"

const rates = new Map([
  ["htx-meo-vac", bps(800)],
  ["phu-quoc", bps(1_250)],
])
const termsOf = (rate: BasisPoints) => ({ rule_id: "all", rate, floor: dong(0), cap: null })
const commission = ({ producer_id }: CartLine) => termsOf(rates.get(producer_id) ?? bps(1_000))

function aLine(change: Partial<CartLine> = {}): CartLine {
  const line = { line_id: "l1", producer_id: "htx-meo-vac", quantity: 1 }
  return { ...line, unit_price: dong(100_000), discount: dong(0), ...change }
}

function aParcel(producer_id: string, amount = 30_000, discount = 0): CartShipping {
  return { producer_id, amount: dong(amount), discount: dong(discount) }
}

function aCart(change: Partial<CartToSplit> = {}): CartToSplit {
  const shipping = [aParcel("htx-meo-vac")]
  return { lines: [aLine()], order_discount: dong(0), shipping, commission, ...change }
}

/** Two producers, a discount of each kind; the expected figures are worked out by hand. */
const twoProducers = aCart({
  lines: [
    aLine({ line_id: "honey", quantity: 2, unit_price: dong(99_999), discount: dong(9_998) }),
    aLine({ line_id: "sauce", producer_id: "phu-quoc", quantity: 3, unit_price: dong(75_000) }),
    aLine({ line_id: "tea", unit_price: dong(10_000) }),
  ],
  order_discount: dong(50_000),
  shipping: [aParcel("phu-quoc", 25_000), aParcel("htx-meo-vac", 30_000, 30_000)],
})

const aCartOfAnyKind: fc.Arbitrary<CartToSplit> = fc
  .record({
    lines: fc.array(
      fc.record({
        producer: fc.nat(3),
        quantity: fc.integer({ min: 1, max: 50 }),
        price: fc.nat(2_000_000),
        discounted: fc.nat(100),
      }),
      { minLength: 1, maxLength: 12 }
    ),
    orderDiscounted: fc.nat(100),
    shipping: fc.array(fc.nat(100_000), { minLength: 4, maxLength: 4 }),
    shippingDiscounted: fc.nat(100),
    rate: fc.nat(10_000),
  })
  .map(({ lines, orderDiscounted, shipping, shippingDiscounted, rate }) => {
    const share = (amount: number, percent: number) => dong(Math.floor((amount * percent) / 100))
    const cartLines = lines.map(({ producer, quantity, price, discounted }, index) => ({
      line_id: `line-${index}`,
      producer_id: `producer-${producer}`,
      quantity,
      unit_price: dong(price),
      discount: share(price * quantity, discounted),
    }))
    const goods = cartLines.reduce(
      (sum, line) => sum + line.unit_price * line.quantity - line.discount,
      0
    )
    const parcels = shipping.map((amount, producer) => ({
      producer_id: `producer-${producer}`,
      amount: dong(amount),
      discount: share(amount, shippingDiscounted),
    }))
    return {
      lines: cartLines,
      order_discount: share(goods, orderDiscounted),
      shipping: parcels.filter((parcel) =>
        cartLines.some(({ producer_id }) => producer_id === parcel.producer_id)
      ),
      commission: () => termsOf(bps(rate)),
    }
  })

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}

describe("the figures", () => {
  it("[P2] of two producers, by hand", () => {
    const [meoVac, phuQuoc, ...others] = splitIntoShopOrders(twoProducers)
    expect(others).toEqual([])
    expect(meoVac).toEqual({
      producer_id: "htx-meo-vac",
      items_total: 209_998,
      discount_total: 9_998 + 22_353 + 1_176 + 30_000,
      shipping_total: 30_000,
      total: 176_471,
      commission_total: 13_411 + 705,
      lines: [
        {
          line_id: "honey",
          quantity: 2,
          gross: 199_998,
          discount: 32_351,
          net: 167_647,
          commission: 13_411,
          rate: 800,
          rule_id: "all",
        },
        {
          line_id: "tea",
          quantity: 1,
          gross: 10_000,
          discount: 1_176,
          net: 8_824,
          commission: 705,
          rate: 800,
          rule_id: "all",
        },
      ],
    })
    expect(phuQuoc).toMatchObject({
      items_total: 225_000,
      discount_total: 26_471,
      shipping_total: 25_000,
      total: 223_529,
      commission_total: 24_816,
    })
  })

  it("[P1] parts add up to the whole", () => {
    fc.assert(
      fc.property(aCartOfAnyKind, (cart) => {
        const orders = splitIntoShopOrders(cart)
        const goods = sum(cart.lines.map(({ unit_price, quantity }) => unit_price * quantity))
        const discounts =
          sum(cart.lines.map(({ discount }) => discount)) +
          cart.order_discount +
          sum(cart.shipping.map(({ discount }) => discount))
        const shipping = sum(cart.shipping.map(({ amount }) => amount))
        expect(sum(orders.map(({ items_total }) => items_total))).toBe(goods)
        expect(sum(orders.map(({ discount_total }) => discount_total))).toBe(discounts)
        expect(sum(orders.map(({ shipping_total }) => shipping_total))).toBe(shipping)
        expect(sum(orders.map(({ total }) => total))).toBe(goods - discounts + shipping)
      })
    )
  })

  it("[P2] every shop order and line is consistent in itself", () => {
    fc.assert(
      fc.property(aCartOfAnyKind, (cart) => {
        for (const order of splitIntoShopOrders(cart)) {
          expect(order.total).toBe(order.items_total - order.discount_total + order.shipping_total)
          expect(order.total).toBeGreaterThanOrEqual(0)
          expect(sum(order.lines.map(({ gross }) => gross))).toBe(order.items_total)
          expect(sum(order.lines.map(({ commission }) => commission))).toBe(order.commission_total)
          for (const line of order.lines) expect(line.net).toBe(line.gross - line.discount)
        }
      })
    )
  })
})

describe("discounts and commission", () => {
  it("[P3] the order's discount follows what lines cost after their own", () => {
    const lines = [
      aLine({ line_id: "dear", unit_price: dong(200_000), discount: dong(100_000) }),
      aLine({ line_id: "plain", unit_price: dong(100_000) }),
    ]
    const [order] = splitIntoShopOrders(aCart({ lines, order_discount: dong(10_001) }))
    expect(order?.lines.map(({ discount }) => discount)).toEqual([105_001, 5_000])
  })

  it("[P3] no line goes below 0, even when everything is discounted", () => {
    fc.assert(
      fc.property(aCartOfAnyKind, (cart) => {
        const lines = splitIntoShopOrders(cart).flatMap((order) => order.lines)
        for (const { net } of lines) expect(net).toBeGreaterThanOrEqual(0)
      })
    )
    const [order] = splitIntoShopOrders(aCart({ order_discount: dong(100_000) }))
    expect(order).toMatchObject({ total: 30_000, commission_total: 0 })
  })

  it("[P4] commission leaves shipping alone", () => {
    const [free] = splitIntoShopOrders(aCart({ shipping: [aParcel("htx-meo-vac", 0)] }))
    const [dear] = splitIntoShopOrders(aCart({ shipping: [aParcel("htx-meo-vac", 500_000)] }))
    expect([free?.commission_total, dear?.commission_total]).toEqual([8_000, 8_000])
  })

  it("[P4] commission is taken line by line", () => {
    const lines = ["a", "b", "c"].map((line_id) => aLine({ line_id, unit_price: dong(12) }))
    const [order] = splitIntoShopOrders(aCart({ lines }))
    expect(order).toMatchObject({ items_total: 36, commission_total: 0 })
  })

  it("[P11] the terms are asked once per line", () => {
    const asked: string[] = []
    const asking = ({ line_id }: CartLine) => (asked.push(line_id), termsOf(bps(800)))
    const orders = splitIntoShopOrders({ ...twoProducers, commission: asking })
    expect(asked.sort()).toEqual(["honey", "sauce", "tea"])
    expect(orders.flatMap(({ lines }) => lines).every(({ rate }) => rate === 800)).toBe(true)
  })
})

describe("order and edges", () => {
  it("[P5] producers and lines keep the cart's order", () => {
    const orders = splitIntoShopOrders(twoProducers)
    expect(orders.map(({ producer_id }) => producer_id)).toEqual(["htx-meo-vac", "phu-quoc"])
    expect(orders[0]?.lines.map(({ line_id }) => line_id)).toEqual(["honey", "tea"])
  })

  it("[P6] several parcels of a producer add up", () => {
    const shipping = [aParcel("htx-meo-vac", 30_000, 5_000), aParcel("htx-meo-vac", 20_000)]
    const [order] = splitIntoShopOrders(aCart({ shipping }))
    expect(order).toMatchObject({ shipping_total: 50_000, discount_total: 5_000, total: 145_000 })
  })

  it("[P10] an empty cart has no shop orders", () => {
    expect(splitIntoShopOrders(aCart({ lines: [], shipping: [] }))).toEqual([])
  })

  it("[P10] a cart of gifts has totals of 0", () => {
    const [order] = splitIntoShopOrders(aCart({ lines: [aLine({ unit_price: dong(0) })] }))
    expect(order).toMatchObject({ items_total: 0, total: 30_000, commission_total: 0 })
  })

  it.each([
    ["[P6] lines without shipping", { shipping: [] }],
    ["[P6] shipping without lines", { shipping: [aParcel("htx-meo-vac"), aParcel("phu-quoc")] }],
    ["[P6] shipping alone", { lines: [] }],
    ["[P7] a quantity of 0", { lines: [aLine({ quantity: 0 })] }],
    ["[P7] a quantity below 0", { lines: [aLine({ quantity: -1 })] }],
    ["[P7] half a piece", { lines: [aLine({ quantity: 1.5 })] }],
    ["[P7] no number of pieces", { lines: [aLine({ quantity: NaN })] }],
    ["[P8] a price below 0", { lines: [aLine({ unit_price: dong(-1) })] }],
    ["[P8] a discount below 0", { lines: [aLine({ discount: dong(-1) })] }],
    ["[P8] a discount above the line", { lines: [aLine({ discount: dong(100_001) })] }],
    ["[P8] an order discount below 0", { order_discount: dong(-1) }],
    ["[P8] an order discount above the goods", { order_discount: dong(100_001) }],
    ["[P8] an order discount on nothing", { lines: [], shipping: [], order_discount: dong(1) }],
    ["[P8] shipping below 0", { shipping: [aParcel("htx-meo-vac", -1)] }],
    ["[P8] a shipping discount below 0", { shipping: [aParcel("htx-meo-vac", 1, -1)] }],
    ["[P8] a shipping discount above it", { shipping: [aParcel("htx-meo-vac", 1, 2)] }],
    ["[P9] a line twice", { lines: [aLine(), aLine()] }],
    ["[M1] a fraction in a price", { lines: [aLine({ unit_price: 0.5 as never })] }],
  ])("%s stops", (_, change) => {
    expect(() => splitIntoShopOrders(aCart(change))).toThrow(RangeError)
  })

  it("[P8] the order's discount is bounded by goods after the lines' discounts", () => {
    const lines = [aLine({ discount: dong(60_000) })]
    expect(() => splitIntoShopOrders(aCart({ lines, order_discount: dong(40_000) }))).not.toThrow()
    expect(() => splitIntoShopOrders(aCart({ lines, order_discount: dong(40_001) }))).toThrow(
      RangeError
    )
  })
})
