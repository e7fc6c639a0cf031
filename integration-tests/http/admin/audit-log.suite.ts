import type { AuditEntry } from "@ocop/contract"
import { CORE_SUBJECTS } from "@ocop/plugin/workflows/audit-log/core-subjects"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { anOperator } from "../../builders/an-operator"
import { granted, stranger, type Client } from "../../builders/client"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { liveRoutes } from "../../builders/the-routes"

const TEA = { title: "Trà Lũng Phìn", options: [{ title: "Cỡ", values: ["Gói"] }] }

export default function auditLog() {
  let lan: Client
  beforeAll(async () => {
    lan = await anOperator("nhat-ky@example.com")
  })

  const log = async (query = ""): Promise<AuditEntry[]> =>
    (await granted(lan.get(`/admin/audit-log?${query}`))).entries

  it("is the administrators'", async () => {
    expect((await stranger.get("/admin/audit-log")).status).toBe(401)
    for (const role of ["reviewer", "finance", "viewer"] as const) {
      const operator = await anOperator(`${role}-log@example.com`, role)
      expect((await operator.get("/admin/audit-log")).status).toBe(403)
      expect((await operator.get("/admin/audit-log/file?format=csv")).status).toBe(403)
    }
  })

  it("is changed by no route and by no statement", async () => {
    const routes = liveRoutes().filter(({ path }) => path.startsWith("/admin/audit-log"))
    expect(routes.length).toBeGreaterThan(1)
    expect(routes.filter(({ method }) => method !== "GET")).toEqual([])
    await granted(lan.post("/admin/product-tags", { value: "mới" }))
    for (const statement of [
      "update audit_entry set reason = 'khác'",
      "delete from audit_entry",
      "truncate audit_entry",
      "truncate audit_entry cascade",
    ]) {
      await expect(theRows(statement)).rejects.toThrow("append-only")
    }
  })

  it("answers no request to change it, not even an administrator's", async () => {
    await granted(lan.post("/admin/product-tags", { value: "bền" }))
    const [entry] = await log()
    const body = JSON.stringify({ action: "khác", before: null, after: null })
    for (const path of ["", "/file", `/${entry!.id}`]) {
      for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
        const { status } = await lan.send(method, `/admin/audit-log${path}`, body)
        expect([403, 404, 405], `${method} ${path}`).toContain(status)
      }
    }
    expect((await log())[0]).toEqual(entry)
  })

  describe("of core's routes", () => {
    it("keeps who changed what of a product, before and after", async () => {
      const { product } = await granted(lan.post("/admin/products", TEA))
      await granted(lan.post(`/admin/products/${product.id}`, { title: "Trà mới" }))
      await granted(lan.delete(`/admin/products/${product.id}`))
      const [deleted, changed, created] = await log(`subject_id=${product.id}`)
      expect(created).toMatchObject({
        action: "product.created",
        actor_type: "operator",
        actor_name: "nhat-ky@example.com",
        before: null,
        after: { title: "Trà Lũng Phìn" },
      })
      expect(changed).toMatchObject({
        action: "product.changed",
        before: { title: "Trà Lũng Phìn" },
        after: { title: "Trà mới" },
      })
      expect(Object.keys(changed!.after!)).toEqual(["title"])
      expect(deleted).toMatchObject({
        action: "product.deleted",
        before: { title: "Trà mới" },
        after: null,
      })
    })

    it("keeps prices of variants, stock and promotions", async () => {
      const { product } = await granted(
        lan.post("/admin/products", {
          ...TEA,
          variants: [
            {
              title: "Gói",
              options: { Cỡ: "Gói" },
              prices: [{ currency_code: "vnd", amount: 90_000 }],
              manage_inventory: true,
            },
          ],
        })
      )
      const [variant] = product.variants
      await granted(
        lan.post(`/admin/products/${product.id}/variants/${variant.id}`, {
          prices: [{ currency_code: "vnd", amount: 80_000 }],
        })
      )
      const [priced] = await log(`subject_id=${product.id}&action=product.variants`)
      expect(JSON.stringify(priced!.before)).toContain("90000")
      expect(JSON.stringify(priced!.after)).toContain("80000")

      const { stock_location } = await granted(
        lan.post("/admin/stock-locations", { name: "Kho Hà Giang" })
      )
      const { inventory_item } = await granted(
        lan.post("/admin/inventory-items", { sku: "tra-kho" })
      )
      const levels = `/admin/inventory-items/${inventory_item.id}/location-levels`
      await granted(lan.post(levels, { location_id: stock_location.id, stocked_quantity: 5 }))
      await granted(lan.post(`${levels}/${stock_location.id}`, { stocked_quantity: 7 }))
      const [stocked] = await log(`subject_id=${inventory_item.id}`)
      expect(stocked!.before).toMatchObject({ location_levels: [{ stocked_quantity: 5 }] })
      expect(stocked!.after).toMatchObject({ location_levels: [{ stocked_quantity: 7 }] })

      const { promotion } = await granted(
        lan.post("/admin/promotions", {
          code: "TET",
          type: "standard",
          status: "active",
          is_tax_inclusive: true,
          application_method: {
            type: "fixed",
            target_type: "items",
            allocation: "across",
            value: 10_000,
            currency_code: "vnd",
          },
        })
      )
      await granted(lan.post(`/admin/promotions/${promotion.id}`, { code: "TET-2027" }))
      const [renamed] = await log(`subject_id=${promotion.id}`)
      expect(renamed).toMatchObject({
        action: "promotion.changed",
        before: { code: "TET" },
        after: { code: "TET-2027" },
      })
    })

    it("keeps each thing of a batch", async () => {
      const { product } = await granted(lan.post("/admin/products", TEA))
      await granted(
        lan.post("/admin/products/batch", {
          create: [{ ...TEA, title: "Cà phê", handle: "ca-phe-lo" }],
          update: [{ id: product.id, title: "Trà cũ" }],
        })
      )
      const entries = (await log("subject_type=product")).slice(0, 2)
      expect(entries.map(({ action, after }) => [action, after?.title]).sort()).toEqual([
        ["product.changed", "Trà cũ"],
        ["product.created", "Cà phê"],
      ])
    })

    it("never keeps a key", async () => {
      const { api_key } = await granted(
        lan.post("/admin/api-keys", { title: "Đồng bộ", type: "secret" })
      )
      const [made] = await log(`subject_id=${api_key.id}`)
      expect(made).toMatchObject({ action: "api_key.created", after: { title: "Đồng bộ" } })
      expect(JSON.stringify(await theRows("select * from audit_entry"))).not.toContain(
        api_key.token
      )
    })

    it("keeps nothing of what was refused or asked", async () => {
      const before = (await granted(lan.get("/admin/audit-log"))).count
      expect((await lan.post("/admin/products", { title: 7 })).status).toBe(400)
      expect((await lan.post("/admin/products/prod_none", { title: "x" })).status).toBe(404)
      await granted(lan.get("/admin/products"))
      expect((await granted(lan.get("/admin/audit-log"))).count).toBe(before)
    })

    it("can read everything that they change", async () => {
      const query = theMarket().container.resolve(ContainerRegistrationKeys.QUERY)
      for (const { entity, fields } of Object.values(CORE_SUBJECTS)) {
        const { data } = await query.graph({
          entity,
          fields: [...fields],
          filters: { id: ["none"] },
        })
        expect(data).toEqual([])
      }
    })
  })

  it("leaves what writes its own line at one", async () => {
    await granted(
      lan.post("/admin/promotion-bearers", {
        code: "TET",
        bearer: "platform",
        platform_bps: 10_000,
      })
    )
    const entries = await log("subject_id=TET")
    expect(entries.map(({ action }) => action)).toEqual(["promotion_bearer.named"])
  })

  describe("is found", () => {
    beforeEach(async () => {
      await granted(lan.post("/admin/product-tags", { value: "lê" }))
      await granted(lan.post("/admin/product-types", { value: "quả" }))
    })

    it("by what it was, by whom, of what and when", async () => {
      const [tag] = await log("action=product_tag.")
      expect(tag).toMatchObject({ action: "product_tag.created", subject_name: "lê" })
      expect((await log("action=product_tag.created"))[0]!.id).toBe(tag!.id)
      expect(await log("action=product_ta.")).toEqual([])
      expect((await log("subject_type=product_type"))[0]!.after).toMatchObject({ value: "quả" })
      expect(await log("actor=user_nobody")).toEqual([])
      expect((await log(`actor=${tag!.actor_id}&action=product_tag.`))[0]!.id).toBe(tag!.id)
      expect(await log("actor_type=customer&action=product_tag.")).toEqual([])
      expect(await log("to=2020-01-01")).toEqual([])
      expect((await log("from=2020-01-01&action=product_tag.")).length).toBeGreaterThan(0)
      expect((await lan.get("/admin/audit-log?from=2020-13-01")).status).toBe(400)
    })

    it("in pages, with the kinds that there are", async () => {
      const first = await granted(lan.get("/admin/audit-log?limit=1"))
      const second = await granted(lan.get("/admin/audit-log?limit=1&offset=1"))
      expect(first.entries).toHaveLength(1)
      expect(first.entries[0].id).not.toBe(second.entries[0].id)
      expect(first.count).toBeGreaterThan(1)
      expect(first.subject_types).toEqual(expect.arrayContaining(["product_tag", "product_type"]))
    })

    it("as a file", async () => {
      const csv = await lan.download("/admin/audit-log/file?format=csv&action=product_tag.")
      expect(csv.headers.get("content-disposition")).toMatch(/nhat-ky-.*\.csv/)
      expect(csv.bytes.toString("utf8")).toContain("product_tag.created")
      expect(csv.bytes.toString("utf8")).not.toContain("product_type.created")
      const xlsx = await lan.download("/admin/audit-log/file?format=xlsx")
      expect(xlsx.bytes.subarray(0, 2).toString()).toBe("PK")
    })
  })
}
