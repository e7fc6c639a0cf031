import { anOperator } from "../../builders/an-operator"
import { granted, stranger, type Client } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"

let made = 0

const aPromotion = ({ method = {}, ...change }: Record<string, unknown> = {}) => ({
  code: `THU${++made}`,
  type: "standard",
  status: "active",
  is_tax_inclusive: true,
  application_method: {
    type: "percentage",
    target_type: "items",
    allocation: "each",
    max_quantity: 10,
    value: 7,
    currency_code: "vnd",
    ...(method as object),
  },
  ...change,
})

export default function promotions() {
  let operator: Client

  beforeAll(async () => {
    operator = await anOperator()
  })
  const create = (wish = {}) => operator.post("/admin/promotions", aPromotion(wish))

  describe("POST /admin/promotions", () => {
    it("makes one that keeps totals whole, of goods and of all of the shipping", async () => {
      expect((await create()).status).toBe(200)
      const method = {
        target_type: "shipping_methods",
        allocation: "across",
        max_quantity: undefined,
      }
      expect((await create({ method: { ...method, value: 100 } })).status).toBe(200)
      expect((await create({ method: { ...method, type: "fixed", value: 15_000 } })).status).toBe(
        200
      )
    })

    it("refuses one that counts before tax, and one that does not say", async () => {
      const code = "ocop.promotion_not_tax_inclusive"
      await expectRefusal(create({ is_tax_inclusive: false }), 400, code)
      await expectRefusal(create({ is_tax_inclusive: undefined }), 400, code)
    })

    it("refuses a percentage of shipping and a sum with a fraction", async () => {
      const method = { target_type: "shipping_methods", allocation: "across", value: 33 }
      await expectRefusal(create({ method }), 400, "ocop.promotion_shipping_percentage")
      const fraction = create({ method: { type: "fixed", value: 50_000.5 } })
      await expectRefusal(fraction, 400, "ocop.promotion_value_not_whole")
    })

    it("is for operators", async () => {
      expect((await stranger.post("/admin/promotions", aPromotion())).status).toBe(401)
    })
  })

  describe("POST /admin/promotions/:id", () => {
    it("refuses to change a good one into one of those", async () => {
      const { promotion } = await granted(create())
      const change = (body: unknown) => operator.post(`/admin/promotions/${promotion.id}`, body)
      const untaxed = change({ is_tax_inclusive: false })
      await expectRefusal(untaxed, 400, "ocop.promotion_not_tax_inclusive")
      const shipping = change({ application_method: { target_type: "shipping_methods" } })
      await expectRefusal(shipping, 400, "ocop.promotion_shipping_percentage")
      expect((await change({ application_method: { value: 33 } })).status).toBe(200)
    })
  })
}
