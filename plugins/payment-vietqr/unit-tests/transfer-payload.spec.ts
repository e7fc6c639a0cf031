import { dong, type TransferCode } from "@ocop/rules"
import { expect, it } from "vitest"
import { transferPayload } from "../src/index"

const code = (change: Partial<TransferCode> = {}): TransferCode => ({
  bank_bin: "970436",
  account: "0071000123456",
  amount: dong(266_500),
  memo: "OCOP7K2M9QXTRD",
  ...change,
})

/** CRC-16/CCITT-FALSE, written here by the norm and not by the encoder. */
function crc(text: string): string {
  let sum = 0xffff
  for (const byte of Buffer.from(text)) {
    sum ^= byte << 8
    for (let bit = 0; bit < 8; bit++) sum = ((sum << 1) ^ (sum & 0x8000 ? 0x1021 : 0)) & 0xffff
  }
  return sum.toString(16).toUpperCase().padStart(4, "0")
}

/** Tag, length, value, as the norm has it. */
function fields(text: string): Record<string, string> {
  const read: Record<string, string> = {}
  let at = 0
  while (at < text.length) {
    const length = Number(text.slice(at + 2, at + 4))
    read[text.slice(at, at + 2)] = text.slice(at + 4, at + 4 + length)
    at += 4 + length
  }
  expect(at).toBe(text.length)
  return read
}

it("the sum used here is the norm's", () => {
  expect(crc("123456789")).toBe("29B1")
})

it("says which account, how much and what for, and nothing else", () => {
  const payload = transferPayload(code())
  const read = fields(payload)
  expect(read).toMatchObject({ "00": "01", "01": "12", "53": "704", "54": "266500", "58": "VN" })
  expect(fields(read["62"]!)).toEqual({ "08": "OCOP7K2M9QXTRD" })
  const merchant = fields(read["38"]!)
  expect(merchant).toMatchObject({ "00": "A000000727", "02": "QRIBFTTA" })
  expect(fields(merchant["01"]!)).toEqual({ "00": "970436", "01": "0071000123456" })
  expect(read["63"]).toBe(crc(payload.slice(0, -4)))
})

it.each([[1], [9_999_999_999_999]])(
  "%d đồng reads back as it was, and its sum is right",
  (amount) => {
    const payload = transferPayload(code({ amount: dong(amount), memo: "A".repeat(25) }))
    expect(fields(payload)["54"]).toBe(String(amount))
    expect(payload.slice(-4)).toBe(crc(payload.slice(0, -4)))
  }
)

it.each([
  { amount: 1000.5 },
  { memo: "Chè Shan tuyết" },
  { memo: "A".repeat(120) },
  { bank_bin: "1" },
])("%j is refused and not drawn", (change) => {
  expect(() => transferPayload(code(change as Partial<TransferCode>))).toThrow(RangeError)
})
