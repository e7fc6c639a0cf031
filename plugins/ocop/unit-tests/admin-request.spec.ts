import { describe, expect, it } from "vitest"
import { idsInAnswer, isPreview, readRequest } from "../src/workflows/audit-log/admin-request"

const read = (path: string, body: unknown = {}) => {
  const { core, ...rest } = readRequest({ method: "POST", path, body })
  return { ...rest, isCore: core !== null }
}

describe("what a request of the admin says of itself", () => {
  it.each([
    ["/admin/products", "product", [], ""],
    ["/admin/products/prod_1", "product", ["prod_1"], ""],
    ["/admin/products/prod_1/variants/variant_1", "product", ["prod_1"], "variants"],
    [
      "/admin/inventory-items/iitem_1/location-levels/sloc_1",
      "inventory_item",
      ["iitem_1"],
      "location_levels",
    ],
    [
      "/admin/orders/order_1/fulfillments/ful_1/mark-as-delivered",
      "order",
      ["order_1"],
      "fulfillments_mark_as_delivered",
    ],
    ["/ADMIN/Product-Tags/ptag_1/", "product_tag", ["ptag_1"], ""],
    ["/admin/product-categories", "product_category", [], ""],
    ["/admin/products/batch", "product", [], "batch"],
  ])("%s is about %s %j %s", (path, subject_type, ids, tail) => {
    expect(read(path)).toEqual({ subject_type, ids, tail, body: null, isCore: true })
  })

  it.each([
    ["/admin/certificate-imports/cimp_1/confirm", "certificate_import", ["cimp_1"], "confirm"],
    ["/admin/home-slots", "home_slot", [], ""],
    ["/admin/queues/payouts", "queue", ["payouts"], ""],
  ])("%s, which core does not know, is about %s %j %s", (path, subject_type, ids, tail) => {
    expect(read(path)).toMatchObject({ subject_type, ids, tail, isCore: false })
  })

  it("names each thing of a batch once", () => {
    const body = {
      create: [{ title: "mới" }],
      update: [{ id: "a" }, { id: "b" }, { id: "a" }],
      delete: ["c"],
    }
    expect(read("/admin/products/batch", body).ids).toEqual(["a", "b", "c"])
    const levels = { update: [{ inventory_item_id: "iitem_1", location_id: "sloc_1" }] }
    expect(read("/admin/inventory-items/location-levels/batch", levels).ids).toEqual(["iitem_1"])
  })

  it("keeps what was asked for without its secrets, and not what is long", () => {
    expect(read("/admin/x", { password: "s3cret", role: "viewer" }).body).toEqual({
      password: "***",
      role: "viewer",
    })
    expect(read("/admin/x", { rows: "x".repeat(30_000) }).body).toEqual({ size: 30_011 })
    expect(read("/admin/x", "text").body).toBeNull()
  })
})

it.each([
  [{ product: { id: "prod_1" } }, ["prod_1"]],
  [{ created: [{ id: "a" }, { id: "b" }], updated: [{ id: "c" }] }, ["a", "b"]],
  [{ id: "x", deleted: true }, []],
  [null, []],
  ["text", []],
])("%j made %j", (answer, ids) => {
  expect(idsInAnswer(answer)).toEqual(ids)
})

it.each([
  ["/admin/promotion-guides/preview", true],
  ["/admin/bank-transfers/statement-preview", true],
  ["/admin/promotion-guides", false],
  ["/admin/previews/x", false],
])("%s is a preview: %s", (path, preview) => {
  expect(isPreview({ path })).toBe(preview)
})
