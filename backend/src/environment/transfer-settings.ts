import { receivingAccountProblem, TRANSFER_WITHIN_HOURS } from "@ocop/rules"
import * as z from "zod"

const secret = (purpose: string) =>
  z.string().min(16, `${purpose}: at least 16 characters`).optional()

/** Payment by bank transfer (VietQR). Without an account nobody is offered it. */
export const TRANSFER_ENVIRONMENT = {
  VIETQR_BANK_BIN: z.string("six digits of the operator's bank at NAPAS").optional(),
  VIETQR_ACCOUNT: z.string("the operator's account number").optional(),
  VIETQR_NAME: z.string("whose account it is, as the bank writes it").optional(),
  VIETQR_PAYEE: z
    .enum(
      ["operator", "producer"],
      "who is paid for an order of one producer: the operator, or the producer on its own account"
    )
    .default("operator"),
  VIETQR_EXPIRES_HOURS: z.coerce
    .number("hours after which an unpaid order is cancelled")
    .min(1)
    .max(24 * 14)
    .default(TRANSFER_WITHIN_HOURS),
  SEPAY_WEBHOOK_SECRET: secret("with which SePay signs what it sends to /hooks/bank/sepay"),
  SEPAY_API_KEY: secret("which SePay sends along, where it does not sign"),
  SEPAY_API_TOKEN: secret("with which SePay is asked for what its webhook did not bring"),
  SEPAY_API_URL: z.url("address of SePay's API").default("https://my.sepay.vn"),
  CASSO_SECURE_TOKEN: secret("which Casso sends along to /hooks/bank/casso"),
}

type TransferEnvironment = z.infer<z.ZodObject<typeof TRANSFER_ENVIRONMENT>>

/** What the plugin takes as its option `transfer`. */
export function transferSettings(env: TransferEnvironment) {
  const { VIETQR_BANK_BIN: bank_bin, VIETQR_ACCOUNT: account, VIETQR_NAME: name } = env
  return {
    account: bank_bin && account && name ? { bank_bin, account, name } : null,
    payee: env.VIETQR_PAYEE,
    expiresAfterHours: env.VIETQR_EXPIRES_HOURS,
    feeds: {
      sepay: { webhookSecret: env.SEPAY_WEBHOOK_SECRET, apiKey: env.SEPAY_API_KEY },
      casso: env.CASSO_SECURE_TOKEN ? { secureToken: env.CASSO_SECURE_TOKEN } : undefined,
    },
    poll: env.SEPAY_API_TOKEN
      ? { token: env.SEPAY_API_TOKEN, baseUrl: env.SEPAY_API_URL }
      : undefined,
  }
}

/** What is wrong with an account that is set by halves, or that no code could be drawn for. */
export function transferProblems(env: TransferEnvironment): string[] {
  const { VIETQR_BANK_BIN: bank_bin, VIETQR_ACCOUNT: account, VIETQR_NAME: name } = env
  if (!bank_bin && !account && !name) return []
  if (!bank_bin || !account || !name) {
    return ["VIETQR_BANK_BIN, VIETQR_ACCOUNT, VIETQR_NAME: set all three, or none"]
  }
  const problem = receivingAccountProblem({ bank_bin, account })
  return problem ? [`VIETQR_BANK_BIN, VIETQR_ACCOUNT: ${problem}`] : []
}
