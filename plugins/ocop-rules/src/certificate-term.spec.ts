import { expect, it } from "vitest"
import { certificateValidUntil } from "./certificate-term.js"
import { certificateState } from "./certificate.js"
import { SCHEME_2019, SCHEME_2023 } from "./star-scheme.js"

it.each([
  ["2019-12-23", "2022-12-23"],
  ["2020-02-29", "2023-02-28"],
  ["2024-02-29", "2027-02-28"],
  ["2025-02-28", "2028-02-28"],
  ["2025-12-31", "2028-12-31"],
] as const)("[C1] issued on %s, the last valid day is %s", (issued, last) => {
  expect(certificateValidUntil(issued, SCHEME_2023)).toBe(last)
})

it("[C1] Thanh Hóa's certificates of 23/12/2019 had lapsed on 24/12/2022", () => {
  const issued_on = "2019-12-23"
  const valid_until = certificateValidUntil(issued_on, SCHEME_2019)
  const certificate = { issued_on, valid_until, revoked_on: null, stars: 3 } as const
  expect(certificateState(certificate, "2022-12-23").kind).toBe("valid")
  expect(certificateState(certificate, "2022-12-24").kind).toBe("expired")
})

it("[C1] the months are the scheme's", () => {
  expect(certificateValidUntil("2026-01-15", { validity_months: 24 })).toBe("2028-01-15")
})
