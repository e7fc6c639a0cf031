import {
  addShippingMethodToCartWorkflow,
  addToCartWorkflow,
  createPriceListsWorkflow,
  createPromotionsWorkflow,
  updateCartPromotionsWorkflow,
  updateCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { refetchCart } from "@medusajs/medusa/api/store/carts/helpers"
import { defaultStoreCartFields } from "@medusajs/medusa/api/store/carts/query-config"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import * as fc from "fast-check"
import { aCart, startPayment } from "../../builders/a-cart"
import { granted, shop } from "../../builders/client"
import { theMarket } from "../../builders/the-market"
import { theStall } from "../../builders/the-stall"

/** One thing a shopper does to a cart. */
type Deed =
  | { do: "add"; goods: number; quantity: number; gift: boolean }
  | { do: "address"; city: string; province: string; email: string }
  | { do: "deliver" }
  | { do: "code" }
  | { do: "pay" }

const deed = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("add" as const),
      goods: fc.nat(2),
      quantity: fc.integer({ min: 1, max: 3 }),
      gift: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("address" as const),
      city: fc.constantFrom("Điện Biên Phủ", "Mèo Vạc"),
      province: fc.constantFrom("11", "08"),
      email: fc.constantFrom("hoa@example.com", "lan@example.com"),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: "deliver" as const }) },
  { weight: 1, arbitrary: fc.constant({ do: "code" as const }) },
  { weight: 1, arbitrary: fc.constant({ do: "pay" as const }) }
)

/** What tells two carts apart that are the same. */
const OWN = /^(id|.+_id|created_at|updated_at|deleted_at)$/
const KEPT =
  /^(region_id|customer_id|sales_channel_id|variant_id|product_id|shipping_option_id|promotion_id|product_type_id)$/

export default function sameCarts() {
  let container: MedusaContainer
  let isOnOffer = false

  beforeAll(() => {
    ;({ container } = theMarket())
  })

  const addressed = ({ city, province, email }: Extract<Deed, { do: "address" }>) => ({
    email,
    shipping_address: {
      first_name: "Hoa",
      address_1: "Thôn Bản Lìm",
      phone: "0912 345 678",
      country_code: "vn",
      city,
      province,
    },
  })

  const variantOf = (goods: number) => {
    const { tea, honey, rice } = theStall()
    return [tea, honey, rice][goods]!.variant_id
  }

  /** Through our doors. */
  async function ours(id: string, step: Deed) {
    if (step.do === "add") {
      const { goods, quantity, gift } = step
      const item = {
        variant_id: variantOf(goods),
        quantity,
        ...(gift ? { metadata: { gift } } : {}),
      }
      return (await shop.post(`/store/carts/${id}/line-items`, item)).status
    }
    if (step.do === "address")
      return (await shop.post(`/store/carts/${id}`, addressed(step))).status
    if (step.do === "deliver") return (await shop.post(`/store/carts/${id}/parcels`)).status
    return both(id, step)
  }

  /** By Medusa's workflows. @returns the status that its routes would answer with, as far as it is compared */
  async function medusas(id: string, step: Deed): Promise<number> {
    try {
      if (step.do === "add") {
        const { goods, quantity, gift } = step
        const item = {
          variant_id: variantOf(goods),
          quantity,
          ...(gift ? { metadata: { gift } } : {}),
        }
        await addToCartWorkflow(container).run({ input: { cart_id: id, items: [item] } })
      } else if (step.do === "address") {
        await updateCartWorkflow(container).run({ input: { id, ...addressed(step) } })
      } else if (step.do === "deliver") {
        const { parcels } = await granted(shop.get(`/store/carts/${id}/parcels`))
        const options = parcels.map(
          ({
            options,
            selected_option_id,
          }: {
            options: { id: string }[]
            selected_option_id: string | null
          }) => ({
            id: selected_option_id ?? options[0]!.id,
          })
        )
        if (options.length)
          await addShippingMethodToCartWorkflow(container).run({ input: { cart_id: id, options } })
      } else {
        return await both(id, step)
      }
      return 200
    } catch {
      return 400
    }
  }

  async function both(id: string, step: Deed): Promise<number> {
    if (step.do === "code") {
      await updateCartPromotionsWorkflow(container).run({
        input: { cart_id: id, promo_codes: isOnOffer ? ["BOTMUOI"] : [], action: "add" as never },
      })
    }
    if (step.do === "pay") await startPayment(id).catch(() => undefined)
    return 200
  }

  async function rowsOf(id: string) {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw(
      `select to_jsonb(cart) as cart,
        (select to_jsonb(a) from cart_address a where a.id = cart.shipping_address_id) as address,
        (select json_agg(to_jsonb(l) || jsonb_build_object(
           'adjustments', (select json_agg(x order by x.code) from cart_line_item_adjustment x where x.item_id = l.id and x.deleted_at is null),
           'tax_lines', (select json_agg(x order by x.code) from cart_line_item_tax_line x where x.item_id = l.id and x.deleted_at is null))
           order by l.id) from cart_line_item l where l.cart_id = cart.id and l.deleted_at is null) as lines,
        (select json_agg(to_jsonb(m) || jsonb_build_object(
           'adjustments', (select json_agg(x order by x.code) from cart_shipping_method_adjustment x where x.shipping_method_id = m.id and x.deleted_at is null))
           order by m.shipping_option_id) from cart_shipping_method m where m.cart_id = cart.id and m.deleted_at is null) as methods,
        (select json_agg(p.code order by p.code) from cart_promotion l join promotion p on p.id = l.promotion_id
           where l.cart_id = cart.id and l.deleted_at is null) as codes,
        (select json_agg(json_build_object('amount', c.amount, 'sessions',
            (select count(*) from payment_session s where s.payment_collection_id = c.id and s.deleted_at is null)))
           from cart_payment_collection l join payment_collection c on c.id = l.payment_collection_id
           where l.cart_id = cart.id and l.deleted_at is null) as payment
       from cart where id = ?`,
      [id]
    )
    return bare(rows[0])
  }

  async function compare(deeds: readonly Deed[]) {
    const [left, right] = [(await aCart()).id, (await aCart()).id]
    for (const step of deeds) {
      const [answer, expected] = [await ours(left, step), await medusas(right, step)]
      expect([step, answer === 200]).toEqual([step, expected === 200])
      expect([step, await rowsOf(left)]).toEqual([step, await rowsOf(right)])
    }
    const { cart } = await granted(shop.get(`/store/carts/${left}`))
    const stock = JSON.parse(
      JSON.stringify(
        await refetchCart(
          left,
          container,
          defaultStoreCartFields.map((field) => field.replace(/^\*(.*)$/, "$1.*"))
        )
      )
    )
    expect(inOrder(cart)).toEqual(inOrder(stock))
  }

  const run = (numRuns: number) =>
    fc.assert(fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 7 }), compare), {
      numRuns,
      seed: 8,
      endOnFailure: true,
    })

  describe("a cart that was changed through our doors", () => {
    it("has the rows that Medusa's own workflows write, and answers alike", () => run(6), 280_000)

    it("so too with promotions, a sale and prices by quantity", async () => {
      await withOffers()
      isOnOffer = true
      await run(5)
    }, 280_000)
  })

  async function withOffers() {
    const method = {
      type: "percentage",
      target_type: "items",
      allocation: "across",
      currency_code: "vnd",
    }
    const promotion = { type: "standard", status: "active", is_tax_inclusive: true }
    await createPromotionsWorkflow(container).run({
      input: {
        promotionsData: [
          { ...promotion, code: "BOTMUOI", application_method: { ...method, value: 10 } },
          {
            ...promotion,
            code: "TUDONG",
            is_automatic: true,
            application_method: { ...method, value: 5 },
          },
        ] as never,
      },
    })
    const price = (goods: number, amount: number, more = {}) => ({
      variant_id: variantOf(goods),
      currency_code: "vnd",
      amount,
      ...more,
    })
    await createPriceListsWorkflow(container).run({
      input: {
        price_lists_data: [
          {
            title: "Giảm giá",
            description: "Giảm giá",
            type: "sale",
            status: "active",
            prices: [price(0, 100_000), price(2, 70_000, { min_quantity: 3, max_quantity: 50 })],
          },
        ] as never,
      },
    })
  }
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !OWN.test(key) || KEPT.test(key))
      .map(([key, part]) => [key, bare(part)])
  )
}

/** Medusa gives rows in any order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(inOrder).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, inOrder(part)])
      .sort()
  )
}
