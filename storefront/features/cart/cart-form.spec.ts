import { describe, expect, it } from "vitest"
import { CartForm } from "./cart-form.server"

const parsed = (form: Record<string, string>) => CartForm.safeParse(form).data

describe("what the cart's forms send", () => {
  it("takes an article, a step and a removal", () => {
    expect(parsed({ intent: "add", variant_id: "v1", quantity: "2" })).toMatchObject({
      quantity: 2,
    })
    expect(parsed({ intent: "update", line_id: "l1", quantity: "3", step: "-1" })).toMatchObject({
      quantity: 3,
      step: -1,
    })
    expect(parsed({ intent: "remove", line_id: "l1" })).toMatchObject({ intent: "remove" })
  })

  it.each(["", " ", "-1", "1.5", "1e3", "2,5", "1000", "hai"])(
    "refuses the quantity %j",
    (quantity) => {
      expect(parsed({ intent: "update", line_id: "l1", quantity })).toBeUndefined()
    }
  )

  it("adds one at least", () => {
    expect(parsed({ intent: "add", variant_id: "v1", quantity: "0" })).toBeUndefined()
  })
})
