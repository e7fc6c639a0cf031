import { expect, it } from "vitest"
import { anEntry, NO_CONTEXT } from "../../../fixtures/lists.js"

it.each([
  ["05/7/2023", "2023-07-05", "2026-07-05", "day"],
  ["29/02/2024", "2024-02-29", "2027-02-28", "day"],
  ["07/2023", "2023-07-31", "2026-07-01", "month"],
  ["02/2024", "2024-02-29", "2027-02-01", "month"],
  ["2023", "2023-12-31", "2026-01-01", "year"],
] as const)(
  "[B19] %s: from %s to %s, known to the %s",
  (cell, issued_on, valid_until, precision) => {
    expect(anEntry({ "Ngày cấp": cell }, { issued_on: null })).toMatchObject({
      issued_on,
      valid_until,
      date_precision: precision,
      problems: [],
    })
  }
)

it.each([
  ["05/7/2025", "2025-07-05"],
  ["07/2026", "2026-07-01"],
  ["2026", "2026-01-01"],
  ["đến hết ngày 05/7/2026", "2026-07-05"],
  ["Từ 05/7/2023 đến 04/7/2026", "2026-07-04"],
  ["36 tháng", "2026-07-05"],
  ["36 tháng kể từ ngày ký", "2026-07-05"],
  ["03 năm", "2026-07-05"],
  ["", "2026-07-05"],
] as const)("[B19] an end printed as %j is %s", (cell, valid_until) => {
  expect(anEntry({ "Ngày hết hạn": cell })).toMatchObject({ valid_until, problems: [] })
})

it("[B19] the context knows its day to the month too", () => {
  expect(anEntry({}, { issued_on: "2023-07-15", date_precision: "month" })).toMatchObject({
    issued_on: "2023-07-31",
    valid_until: "2026-07-01",
    date_precision: "month",
  })
})

it.each([
  [{ "Ngày cấp": "31/02/2023" }, null, null, ["date_unreadable"]],
  [
    { "Ngày cấp": "hôm qua", "Số QĐ": "4261/QĐ-UBND ngày 05/7/2023" },
    null,
    null,
    ["date_unreadable"],
  ],
  [{ "Ngày hết hạn": "24 tháng" }, "2023-07-05", null, ["date_unreadable"]],
  [{ "Ngày cấp": "22/11/2026" }, "2026-11-22", "2029-11-22", []],
  [{ "Ngày cấp": "23/11/2026" }, "2026-11-23", "2029-11-23", ["date_ahead"]],
  [{ "Ngày cấp": "2026" }, "2026-12-31", "2029-01-01", ["date_ahead"]],
  [{ "Ngày cấp": "11/2026" }, "2026-11-30", "2029-11-01", ["date_ahead"]],
  [{ "Ngày hết hạn": "04/7/2023" }, "2023-07-05", "2023-07-04", ["validity_reversed"]],
  [{ "Ngày hết hạn": "05/7/2023" }, "2023-07-05", "2023-07-05", []],
] as const)("[B20] %j: %s to %s with %j", (cells, issued_on, valid_until, problems) => {
  expect(anEntry(cells)).toMatchObject({ issued_on, valid_until, problems })
})

it("[B20] without a day, a decision or a body, each is told", () => {
  expect(anEntry({ Tỉnh: "Hà Tĩnh" }, NO_CONTEXT)).toMatchObject({
    decision: null,
    body: null,
    issued_on: null,
    valid_until: null,
    problems: ["decision_missing", "body_missing", "date_missing"],
  })
})

it.each([
  [{}, "4261/QĐ-UBND", "2023-07-05", []],
  [{ "Số QĐ": "4261/qd-ubnd" }, "4261/QĐ-UBND", "2023-07-05", []],
  [{ "Số QĐ": "99/QĐ-UBND" }, "99/QĐ-UBND", null, ["date_missing"]],
  [{ "Số QĐ": "99/QĐ-UBND ngày 01/9/2023" }, "99/QĐ-UBND", "2023-09-01", []],
  [{ "Số QĐ": "99/QĐ-UBND", "Ngày cấp": "01/9/2023" }, "99/QĐ-UBND", "2023-09-01", []],
  [
    { "Số QĐ": "99/QĐ-UBND ngày 01/9/2023", "Ngày cấp": "02/9/2023" },
    "99/QĐ-UBND",
    "2023-09-02",
    [],
  ],
  [{ "Số QĐ": "99/QĐ-UBND ngày 01/9/2023", "Ngày cấp": "2023" }, "99/QĐ-UBND", "2023-09-01", []],
  [{ "Số QĐ": "99/QĐ-UBND ngày 01/9/2023", "Ngày cấp": "2022" }, "99/QĐ-UBND", "2023-09-01", []],
  [{ "Ngày cấp": "2023" }, "4261/QĐ-UBND", "2023-07-05", []],
  [{ "Ngày cấp": "2022" }, "4261/QĐ-UBND", "2022-12-31", []],
  [{ "Số QĐ": "chưa có số" }, null, null, ["decision_missing", "date_missing"]],
] as const)(
  "[B22] in a list of 4261/QĐ-UBND, %j is %j of %j",
  (cells, decision, issued_on, problems) => {
    expect(anEntry(cells)).toMatchObject({ decision, issued_on, problems })
  }
)

it("[B22] a day that an operator told for a list without one decision is that of every row", () => {
  const entry = anEntry({ "Số QĐ": "99/QĐ-UBND" }, { decision: null })
  expect(entry).toMatchObject({ decision: "99/QĐ-UBND", issued_on: "2023-07-05", problems: [] })
})

it.each([
  [{}, "UBND tỉnh Hà Tĩnh"],
  [{ "Cơ quan ban hành": "Ủy ban nhân dân tỉnh Nghệ An" }, "UBND tỉnh Nghệ An"],
  [{ "Cơ quan ban hành": "Liên minh HTX" }, "Liên minh HTX"],
  [{ "Số QĐ": "9/QĐ-UBND ngày 01/9/2023 của UBND huyện Thạch Hà" }, "UBND huyện Thạch Hà"],
  [{ "Số QĐ": "2361/QĐ-BNNMT ngày 26/6/2025" }, "Bộ Nông nghiệp và Môi trường"],
  [{ "Số QĐ": "9/QĐ-UBND ngày 01/9/2023" }, "UBND tỉnh Hà Tĩnh"],
] as const)("[B22] in a list of UBND tỉnh Hà Tĩnh, the body of %j is %s", (cells, body) => {
  expect(anEntry(cells)).toMatchObject({ body, problems: [] })
})

it("[B22] a People's Committee never gets the ministry of the context", () => {
  const context = { decision: "2361/QĐ-BNNMT", body: "Bộ Nông nghiệp và Môi trường" }
  expect(anEntry({ "Số QĐ": "9/QĐ-UBND ngày 01/9/2023" }, context)).toMatchObject({
    body: null,
    problems: ["body_missing"],
  })
})

it("[B22] a decision of the ministry tells its body even where nothing else does", () => {
  const entry = anEntry({ "Số QĐ": "2361/QĐ-BNNMT ngày 26/6/2025", Tỉnh: "Hà Tĩnh" }, NO_CONTEXT)
  expect(entry).toMatchObject({
    body: "Bộ Nông nghiệp và Môi trường",
    level: "national",
    problems: [],
  })
})
