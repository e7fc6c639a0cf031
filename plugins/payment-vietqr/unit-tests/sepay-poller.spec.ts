import { expect, it } from "vitest"
import { sepayPoller } from "../src/index"

const row = {
  id: "49682",
  account_number: "0071000123456",
  transaction_date: "2026-11-22 20:15:00",
  amount_in: "266500.00",
  amount_out: "0.00",
  transaction_content: "OCOP7K2M9QXTRD",
  reference_number: "FT1",
}
const settings = { token: "t", account: "0071000123456", baseUrl: "https://my.sepay.vn" }

function service(answer: unknown, status = 200) {
  const asked: { url: string; authorization: string }[] = []
  const ask = (async (url: URL, init: RequestInit) => {
    asked.push({
      url: String(url),
      authorization: (init.headers as Record<string, string>).authorization ?? "",
    })
    return new Response(JSON.stringify(answer), { status })
  }) as typeof fetch
  return { asked, poller: sepayPoller(settings, ask) }
}

it("asks for its account from where it stopped, and reads what came in and went out", async () => {
  const out = { ...row, id: "49683", amount_in: "0.00", amount_out: "18000.00" }
  const { asked, poller } = service({ status: 200, transactions: [row, out] })
  expect(await poller.movementsSince("49600")).toMatchObject([
    { transaction_id: "49682", direction: "in", amount: 266_500, bank_reference: "FT1" },
    { transaction_id: "49683", direction: "out", amount: 18_000 },
  ])
  expect(asked).toEqual([
    {
      url: "https://my.sepay.vn/userapi/transactions/list?account_number=0071000123456&limit=500&since_id=49600",
      authorization: "Bearer t",
    },
  ])
})

it.each([
  [{ transactions: [] }, 500],
  [{ error: "x" }, 200],
  [{ transactions: [{ ...row, amount_in: "0", amount_out: "0" }] }, 200],
])("throws when it is answered %j with %d", async (answer, status) => {
  await expect(service(answer, status).poller.movementsSince(null)).rejects.toThrow()
})
