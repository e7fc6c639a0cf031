import { transferCodeProblem, type TransferCode } from "@ocop/rules"
import { QRPay } from "vietnam-qr-pay"

/**
 * What a transfer's QR code says, as NAPAS reads it (EMVCo, merchant-presented, payments.md §4.1). The encoder
 * draws anything, so all that goes in is looked at first.
 *
 * @throws RangeError when an amount, memo or account can't be drawn (SPEC VQ3)
 */
export function transferPayload(code: TransferCode): string {
  const problem = transferCodeProblem(code)
  if (problem) throw new RangeError(`A transfer's code can't be drawn: ${problem}`)
  return QRPay.initVietQR({
    bankBin: code.bank_bin,
    bankNumber: code.account,
    amount: String(code.amount),
    purpose: code.memo,
  }).build()
}
