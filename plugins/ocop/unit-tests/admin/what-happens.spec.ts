import { IMPORT_OUTCOMES } from "@ocop/rules"
import { describe, expect, it } from "vitest"
import {
  allRows,
  whatHappens,
  type OutcomeCounts,
} from "../../src/admin/certificate-imports/what-happens"
import { en } from "../../src/admin/messages/en"
import { vi } from "../../src/admin/messages/vi"

const words = vi.importPreview.confirm
const will = (counts: OutcomeCounts) => words.willWrite(whatHappens(counts))
const willNot = (counts: OutcomeCounts) => words.willNot(whatHappens(counts))

describe("what confirming a preview says", () => {
  it("names what is written, and what of it is new", () => {
    const counts = {
      new_producer: 12,
      new_product: 20,
      new_certificate: 2,
      renewal: 25,
      upgrade: 5,
    }
    expect(will(counts)).toBe(
      "Ghi 64 chứng nhận (12 chủ thể mới, 32 sản phẩm mới, 25 công nhận lại, 5 nâng hạng)."
    )
    expect(willNot(counts)).toBe("")
  })

  it("names what is left out, and why", () => {
    expect(willNot({ needs_choice: 3, refused: 2 })).toBe(
      "3 dòng chưa chọn và 2 dòng bị từ chối sẽ không ghi."
    )
    expect(willNot({ needs_choice: 3, refused: 2, skipped: 1, already_known: 1200 })).toBe(
      "3 dòng chưa chọn, 2 dòng bị từ chối và 1 dòng bỏ qua sẽ không ghi. 1.200 dòng đã có trong sổ, không đổi gì."
    )
  })

  it("keeps a nomination apart from certificates", () => {
    expect(will({ new_certificate: 1, nomination: 2 })).toBe(
      "Ghi 1 chứng nhận và 2 tiềm năng 5 sao. Chủ thể, sản phẩm mới của dòng tiềm năng 5 sao cũng được ghi, chưa tính ở đây."
    )
  })

  it("says so when there is nothing to write", () => {
    expect(will({ already_known: 64 })).toBe("Không có gì để ghi.")
    expect(en.importPreview.confirm.willWrite(whatHappens({}))).toBe("There is nothing to write.")
  })

  it("counts one in English", () => {
    const what = whatHappens({ new_producer: 1, refused: 1 })
    expect(en.importPreview.confirm.willWrite(what)).toBe(
      "Writes 1 certificate (1 new producer, 1 new product)."
    )
    expect(en.importPreview.confirm.willNot(what)).toBe("Will not be written: 1 refused row.")
  })
})

it("every row is either written or left, whatever its outcome", () => {
  const counts: OutcomeCounts = Object.fromEntries(IMPORT_OUTCOMES.map((one, i) => [one, 2 ** i]))
  const what = whatHappens(counts)
  const written = what.certificates + what.nominations
  expect(written + what.known + what.unanswered + what.refused + what.skipped).toBe(allRows(counts))
})
