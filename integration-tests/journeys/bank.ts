import fs from "node:fs"
import path from "node:path"
import { sepaySignature } from "@ocop/payment-vietqr"
import { bankTime } from "../builders/bank-time"
import type { OpenMarket } from "./market"

const SECRETS = path.resolve(import.meta.dirname, "../../.data/journeys/secrets.json")
/** The demonstration's. */
const ACCOUNT = "0000000000000"

/** The bank's service tells of money, signed as it signs. */
export async function bankTells(
  market: OpenMarket,
  reference: string,
  amount: number
): Promise<void> {
  const { bankFeed } = JSON.parse(fs.readFileSync(SECRETS, "utf8")) as { bankFeed: string }
  const id = Date.now()
  const body = JSON.stringify({
    id,
    gateway: "Vietcombank",
    transactionDate: bankTime(new Date(id)),
    accountNumber: ACCOUNT,
    content: `MBVCB.${id}.${reference}.CT tu 0123`,
    transferType: "in",
    transferAmount: amount,
    referenceCode: `FT${id}`,
  })
  const timestamp = String(Math.floor(Date.now() / 1_000))
  const answer = await fetch(`${market.backend}/hooks/bank/sepay`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-sepay-timestamp": timestamp,
      "x-sepay-signature": sepaySignature(Buffer.from(body), timestamp, bankFeed),
    },
    body,
  })
  expect(answer.status).toBe(200)
}
