import { expect, it } from "vitest"
import {
  certificateChanges,
  type WantedChanges,
} from "../src/workflows/certificate/certificate-changes"

const certificate = {
  id: "cert_1",
  certified_product_id: "cprod_1",
  number: "12/QĐ-UBND",
  decision: "12/QĐ-UBND",
  body: "UBND tỉnh",
  level: "province" as const,
  stars: 4 as const,
  score: 85.5,
  issued_on: "2024-01-01",
  valid_until: "2027-01-01",
  date_precision: "day" as const,
  revoked_on: null,
  revoked_decision: null,
}

it.each<[string, WantedChanges, [string, string, string][]]>([
  ["nothing", {}, []],
  ["what is so already", { stars: 4, score: 85.5, body: "UBND tỉnh" }, []],
  ["another spelling of its number", { number: " 12 / qđ-ubnd " }, []],
  ["a number", { number: "13/qđ-ubnd" }, [["number", "12/QĐ-UBND", "13/QĐ-UBND"]]],
  ["a score that was none of it", { score: null }, [["score", "85.5", ""]]],
  ["a score of zero", { score: 0 }, [["score", "85.5", "0"]]],
  [
    "several, of which one is so already",
    { valid_until: "2027-06-01", issued_on: "2024-06-01", level: "province" },
    [
      ["issued_on", "2024-01-01", "2024-06-01"],
      ["valid_until", "2027-01-01", "2027-06-01"],
    ],
  ],
])("%s", (_, wanted, expected) => {
  const changes = certificateChanges(certificate, wanted)
  expect(changes.map(({ field, before, after }) => [field, before, after])).toEqual(expected)
})
