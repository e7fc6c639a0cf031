import { describe, expect, it } from "vitest"
import { aProducer, aRegister, aRegisterOf } from "../../fixtures/list-entries.js"
import { candidates, outcomes, planOne, planRows } from "../../fixtures/plan-rows.js"
import { registerAfter } from "../../fixtures/register-after.js"

describe("which producer", () => {
  it.each([
    ["HTX Minh Tâm", "Hợp tác xã MINH TÂM"],
    ["HTX Minh Tâm", "HTX MINH TAM"],
    ["HTX MINH TAM", "HTX Minh Tâm"],
    ["HTX Sơn Hòa", "HTX Sơn Hoà".normalize("NFD")],
    ["Công ty CP Hà Mỵ", "Cty. cổ phần Hà Mỵ"],
    ["Hộ SXKD Thạch Su", "Hộ kinh doanh Thạch Su"],
    ["Công ty TNHH Thanh Tùng", "Cty TNHH MTV Thanh Tùng"],
  ])("[I13] %s is matched silently by %s", (known, producer) => {
    const planned = planOne({ producer }, aRegisterOf(known))
    expect(planned).toMatchObject({ outcome: "new_product", producer_id: "p1", question: null })
  })

  it.each([
    ["other accents", "HTX Tân Thạnh", "HTX Tân Thanh"],
    ["other accents of a person", "Hộ KD Nguyễn Văn Sang", "Hộ KD Nguyễn Văn Sáng"],
    ["another legal form", "HTX Minh Tâm", "Công ty TNHH Minh Tâm"],
    ["a company without its form", "Công ty CP Minh Tâm", "Công ty Minh Tâm"],
    ["no legal form", "HTX Minh Tâm", "Minh Tâm"],
    ["nông nghiệp or not", "HTX Minh Tâm", "HTXNN Minh Tâm"],
    ["other work", "HTX nông nghiệp Đồng Tâm", "HTX dịch vụ tổng hợp Đồng Tâm"],
    ["sản xuất or not", "Công ty TNHH Quý Thu", "Cty TNHH SX-TM Quý Thu"],
    ["i for y", "HTX Tân Quy", "HTX Tân Qui"],
    ["written together", "Công ty TNHH BaKa", "Công ty TNHH Ba Ka"],
    ["words changed about", "HTX chè Thịnh An Sơn", "HTX Thịnh An Sơn chè"],
    ["a slip", "HTX Bưởi Múc Thái Niên", "HTX Bưởi Múc Thái Nieen"],
    ["a letter too few", "Công ty TNHH Travipha", "Công ty TNHH Travpha"],
    ["two letters changed about", "HTX Hùng Lô", "HTX Hugn Lô"],
    ["one name inside the other", "HTX chè Thịnh An", "HTX Thịnh An"],
    ["and the reverse", "HTX Thịnh An", "HTX chè Thịnh An"],
    ["a number behind", "HTX dịch vụ Bắc Ruộng", "HTX dịch vụ Bắc Ruộng 1"],
  ])("[I14] %s: %s is asked about for %s", (_, known, producer) => {
    const planned = planOne({ producer }, aRegisterOf(known))
    expect(planned).toMatchObject({ outcome: "needs_choice", question: { kind: "which_producer" } })
    expect(planned.question?.candidates).toEqual([{ id: "p1", name: known, detail: "Na Hang" }])
    expect(planned.writes.producer).toBeNull()
  })

  it.each([
    ["HTX Nấm Tam Đảo", "HTX Chăn nuôi bò sữa Tam Đảo"],
    ["HTX Tân Thành", "HTX Tân Thịnh"],
    ["Hộ KD Nguyễn Văn Sang", "Hộ KD Nguyễn Văn Hạng"],
    ["Hộ KD Nguyễn Thị Hoa", "Hộ KD Nguyễn Thị Hoan"],
    ["HTX Bắc Ruộng 1", "HTX Bắc Ruộng 2"],
    ["HTX Long Lộc", "HTX Lộc Long"],
    ["Công ty TNHH Minh Triết", "Hộ KD Nguyễn Minh Triết"],
    ["HTX nông nghiệp Phú Mỹ", "HTX nông nghiệp Quế Hiệp"],
    ["HTX Sơn", "HTX chè Sơn"],
  ])("[I14] %s is none for %s", (known, producer) => {
    expect(planOne({ producer }, aRegisterOf(known)).outcome).toBe("new_producer")
  })

  it("[I14] a name of many words may have a slip that makes another word", () => {
    const known = "HTX sản xuất nấm sạch và dược liệu quý Tuấn Linh"
    const near = planOne(
      { producer: "HTX sản xuất nấm sạch và dược liệu quý Tuấn Ninh" },
      aRegisterOf(known)
    )
    expect(candidates(near)).toEqual(["p1"])
  })

  it("[I14] the nearest come first, five at most", () => {
    const register = aRegisterOf(
      "HTX chè Minh Tâm",
      "HTX Minh Tấm",
      "HTX nông nghiệp Minh Tâm",
      "Công ty TNHH Minh Tâm",
      "HTX Minh Tâm Xanh",
      "THT Minh Tâm",
      "HTX Minh Tậm"
    )
    expect(candidates(planOne({}, register))).toEqual(["p2", "p7", "p3", "p4", "p6"])
  })

  it("[I14] only producers of the province of today are asked about", () => {
    const register = aRegister({
      producers: [aProducer({ name: "HTX nông nghiệp Minh Tâm", province_code: "15" })],
      products: [],
    })
    expect(planOne({}, register).outcome).toBe("new_producer")
  })

  it("[I13] of several of one name, the one with the same accents is meant; without any it is asked", () => {
    const register = aRegisterOf("HTX Tân Thạnh", "HTX Tân Thành")
    expect(planOne({ producer: "HTX Tân Thành" }, register).producer_id).toBe("p2")
    expect(candidates(planOne({ producer: "HTX TAN THANH" }, register))).toEqual(["p1", "p2"])
    expect(candidates(planOne({ producer: "HTX Tân Thanh" }, register))).toEqual(["p1", "p2"])
  })

  it("[I13] a household of another commune is asked about; a cooperative is not", () => {
    const inCommune = (name: string) =>
      aRegister({ producers: [aProducer({ name, commune_code: "00001" })], products: [] })
    const household = "Hộ kinh doanh Nguyễn Văn An"
    const row = { producer: household, commune_code: "00002" }
    expect(candidates(planOne(row, inCommune(household)))).toEqual(["p1"])
    expect(planOne({ ...row, commune_code: "00001" }, inCommune(household)).producer_id).toBe("p1")
    expect(planOne({ ...row, commune_code: null }, inCommune(household)).producer_id).toBe("p1")
    const cooperative = { producer: "HTX Minh Tâm", commune_code: "00002" }
    expect(planOne(cooperative, inCommune("HTX Minh Tâm")).producer_id).toBe("p1")
  })

  it("[I13] two alike in everything are asked about", () => {
    const register = aRegisterOf("HTX Minh Tâm", "HTX Minh Tâm")
    expect(candidates(planOne({}, register))).toEqual(["p1", "p2"])
  })
})

describe("two spellings in one list", () => {
  const rows = [{}, { producer: "HTX nông nghiệp Minh Tâm", product: "Mật ong" }]

  it("[I17] the later one is asked about, by the row of the first", () => {
    const [first, second] = planRows(rows)
    expect(first?.outcome).toBe("new_producer")
    expect(second?.question).toEqual({
      kind: "which_producer",
      candidates: [{ id: "row:1", name: "HTX Minh Tâm", detail: "Xã Hồng Thái" }],
    })
  })

  it('[I17] "row:1" is whoever row 1 is about, drafted or known', () => {
    const choices = { 2: { producer: "row:1" } }
    const planned = planRows(rows, undefined, choices)
    expect(outcomes(planned)).toEqual(["new_producer", "new_product"])
    const after = registerAfter({ ...aRegister(), producers: [], products: [] }, planned)
    expect(outcomes(planRows(rows, after, choices))).toEqual(["already_known", "already_known"])
    expect(planRows(rows, aRegister(), choices)[1]?.producer_id).toBe("p1")
  })

  it("[I17] names that differ in accents alone can be two new producers", () => {
    const two = [{}, { producer: "HTX Minh Tấm" }, { producer: "HTX Minh Tấm", product: "Gạo" }]
    const planned = planRows(two, undefined, { 2: { producer: "new" } })
    expect(outcomes(planned)).toEqual(["new_producer", "new_producer", "new_product"])
    const [first, second, third] = planned.map(({ writes }) => writes)
    expect(second?.producer?.key).not.toBe(first?.producer?.key)
    expect(second?.certificate?.number).not.toBe(first?.certificate?.number)
    expect(third?.product?.producer).toEqual({ key: second?.producer?.key })
  })
})
