import { expect, it } from "vitest"
import { complaintBody } from "./complaint-form.server"

function sent(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ khoa: "khoa-0001", ...fields })) {
    form.append(name, value)
  }
  return complaintBody(form)
}

it("sends words alone, whatever stands in the amounts", () => {
  expect(sent({ viec: "write", loi: " Xin lỗi ", "tien:l1": "5000" }).data).toEqual({
    key: "khoa-0001",
    action: "write",
    words: "Xin lỗi",
  })
})

it("gives back what was typed, line by line, and nothing of an empty line", () => {
  const fields = { viec: "resolve", loi: "", "tien:l1": "50.000 đ", "tien:l2": "", "tien:l3": "0" }
  expect(sent(fields).data).toEqual({
    key: "khoa-0001",
    action: "resolve",
    words: null,
    refund: [{ line_id: "l1", quantity: 0, amount: 50_000 }],
  })
})

it.each<Record<string, string>>([
  { viec: "write", loi: " " },
  { viec: "escalate", loi: "x" },
  { viec: "resolve", "tien:l1": "nhiều" },
  { viec: "resolve", "tien:l1": "-5000" },
  { viec: "resolve", khoa: "" },
])("refuses %j", (fields) => {
  expect(sent(fields).success).toBe(false)
})
