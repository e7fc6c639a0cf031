import { describe, expect, it } from "vitest"
import { aCertificate, aProducer, aProduct, aRegister } from "../../fixtures/list-entries.js"
import { outcomes, planOne, planRows } from "../../fixtures/plan-rows.js"

describe("which product", () => {
  const register = (...names: readonly string[]) =>
    aRegister({ products: names.map((name, index) => aProduct({ id: `c${index + 1}`, name })) })

  it.each([
    ["how it is packed", "Cà phê bột Robusta", "Cà phê bột Robusta hộp 500g"],
    ["how it is packed, both", "Cà phê bột Robusta hộp 500 g", "Cà phê bột Robusta gói 1,5 kg"],
    ["the producer's own name", "Chả bò", "Chả bò Minh Tâm"],
    ["words changed about", "Nước mắm cốt 40 độ", "Nước mắm 40 độ cốt"],
    ["written together", "Trà Vicosap", "Trà Vico Sap"],
    ["a slip", "Lạp sườn hun khói", "Lạp sườnn hun khói"],
    ["i for y", "Chè Mỹ Lệ", "Chè Mĩ Lệ"],
  ])("[I15] %s: %s is asked about for %s", (_, known, product) => {
    const planned = planOne({ product }, register(known))
    expect(planned).toMatchObject({
      outcome: "needs_choice",
      producer_id: "p1",
      question: { kind: "which_product", candidates: [{ id: "c1", name: known }] },
    })
  })

  it.each([
    ["Kẹo dừa sầu riêng", "Kẹo dừa sầu riêng lá dứa"],
    ["Nước mắm 40 độ đạm", "Nước mắm 43 độ đạm"],
    ["Trà sen Cầu Đất", "Trà đen Cầu Đất"],
    ["Cà phê bột Hà Mỵ", "Cà phê hạt Hà Mỵ"],
    ["Chè Ngọc Thúy", "Chè xanh Ngọc Thúy"],
    ["Gạo ST24", "Gạo ST25"],
  ])("[I15] %s is none for %s", (known, product) => {
    expect(planOne({ product }, register(known)).outcome).toBe("new_product")
  })

  it("[I15] another producer's product is none", () => {
    const producers = [aProducer(), aProducer({ id: "p2", name: "HTX Sơn Trà" })]
    const products = [aProduct({ producer_id: "p2", name: "Chè Shan tuyết hộp 100g" })]
    expect(planOne({}, aRegister({ producers, products })).outcome).toBe("new_product")
  })

  it("[I15] what the same decision lists as well is another product", () => {
    const known = register("Cà phê bột Robusta")
    const [first, second] = ["Cà phê bột Robusta", "Cà phê bột Robusta hộp 500g"]
    expect(outcomes(planRows([{ product: second }, { product: first }], known))).toEqual([
      "new_product",
      "new_certificate",
    ])
    expect(outcomes(planRows([{ product: first }, { product: second }]))).toEqual([
      "new_producer",
      "new_product",
    ])
  })

  it("[I15] a near one of another decision of the same list is asked about by its row", () => {
    const rows = [
      { product: "Cà phê bột", decision: "1/QĐ-UBND", issued_on: "2023-01-01" },
      { product: "Cà phê bột hộp 500g" },
    ]
    const [, asked] = planRows(rows)
    expect(asked?.question?.candidates).toEqual([
      { id: "row:1", name: "Cà phê bột", detail: "4★ · 1/QĐ-UBND · 2023-01-01" },
    ])
    const answered = planRows(rows, undefined, { 2: { product: "row:1" } })
    expect(outcomes(answered)).toEqual(["new_producer", "renewal"])
  })

  it("[I15] says of a candidate what it was last recognised as", () => {
    const known = { ...register("Chè Shan tuyết hộp 100g"), certificates: [aCertificate()] }
    expect(planOne({}, known).question?.candidates[0]?.detail).toBe("4★ · 900/QĐ-UBND · 2023-06-01")
  })
})
