import { describe, expect, it } from "vitest"
import { changeLines } from "../../src/admin/audit-log/change-lines"
import { deedWords, kindWords } from "../../src/admin/audit-log/deed-words"
import { pageOf } from "../../src/admin/audit-log/page-of"
import { en } from "../../src/admin/messages/en"
import { vi } from "../../src/admin/messages/vi"
import { CORE_SUBJECTS } from "../../src/workflows/audit-log/core-subjects"

describe("an entry of the log in words", () => {
  it("says what was done to what", () => {
    expect(deedWords("product.changed", vi.auditLog)).toBe("Sửa: hàng hoá")
    expect(deedWords("operator.role_given", en.auditLog)).toBe("Role given: operator")
  })

  it("shows what has no words yet as it is kept", () => {
    expect(deedWords("gift_card.put_off", vi.auditLog)).toBe("put off: gift card")
    expect(kindWords("gift_card", en.auditLog)).toBe("gift card")
  })

  it("has the same words in both languages", () => {
    for (const part of ["kinds", "deeds", "fields"] as const) {
      expect(Object.keys(vi.auditLog[part])).toEqual(Object.keys(en.auditLog[part]))
    }
    for (const name of ["product", "promotion", "order", "user", "api_key"]) {
      expect(Object.values(CORE_SUBJECTS).map(({ entity }) => entity)).toContain(name)
      expect(vi.auditLog.kinds[name]).toBeTruthy()
    }
  })
})

it("puts a change into lines, field by field", () => {
  expect(
    changeLines({ before: { title: "Trà", note: null }, after: { title: "Chè", stock: 3 } })
  ).toEqual([
    { name: "title", before: "Trà", after: "Chè" },
    { name: "stock", before: null, after: "3" },
  ])
  expect(changeLines({ before: null, after: { text: "x".repeat(400) } })[0]!.after).toHaveLength(
    301
  )
  expect(changeLines({ before: null, after: null })).toEqual([])
})

it.each([
  ["product", "product.changed", "/products/id_1"],
  ["product", "product.deleted", null],
  ["home_slot", "home_slot.changed", null],
])("of %s, %s, the page is %s", (subject_type, action, page) => {
  expect(pageOf({ subject_type, action, subject_id: "id_1" } as never)).toBe(page)
})
