import { expect, it } from "vitest"
import type { Dong } from "../money.js"
import { transferCodeProblem } from "./transfer-code.js"

const RIGHT = {
  bank_bin: "970436",
  account: "0071000123456",
  amount: 266_500 as Dong,
  memo: "OCOP7K2M9QXTRD",
}
const problem = (change: Partial<Record<keyof typeof RIGHT, unknown>>) =>
  transferCodeProblem({ ...RIGHT, ...(change as Partial<typeof RIGHT>) })

it.each([
  {},
  { amount: 1 },
  { amount: 9_999_999_999_999 },
  { memo: "A" },
  { memo: "A".repeat(25) },
  { account: "1" },
  { account: "V3CAS1234567890ABCD" },
])("[VQ3] %j can be drawn", (change) => {
  expect(problem(change)).toBeNull()
})

it.each([
  [{ amount: 0 }, "đồng"],
  [{ amount: -1 }, "đồng"],
  [{ amount: 1000.5 }, "đồng"],
  [{ amount: NaN }, "đồng"],
  [{ amount: 10_000_000_000_000 }, "đồng"],
  [{ memo: "" }, "memo"],
  [{ memo: "Chè Shan" }, "memo"],
  [{ memo: "A".repeat(26) }, "memo"],
  [{ memo: "A\nB" }, "memo"],
  [{ bank_bin: "97043" }, "BIN"],
  [{ bank_bin: "9704360" }, "BIN"],
  [{ bank_bin: "97043A" }, "BIN"],
  [{ account: "" }, "account"],
  [{ account: "1".repeat(20) }, "account"],
  [{ account: "0071 000" }, "account"],
])("[VQ3] %j can't be drawn: %s", (change, about) => {
  expect(problem(change)).toContain(about)
})
