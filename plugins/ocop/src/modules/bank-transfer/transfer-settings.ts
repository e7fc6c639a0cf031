import { TRANSFER_WITHIN_HOURS } from "@ocop/rules"

/** Whose account it is. */
export interface AccountSetting {
  bank_bin: string
  account: string
  /** As the bank writes it. */
  name: string
}

/** What the operator set for transfers (environment, parsed in the backend). */
export interface TransferSettings {
  /** The operator's; null hides the method. */
  account: AccountSetting | null
  /** "producer": an order of one producer is paid to that producer's own account, where it has one. */
  payee: "operator" | "producer"
  expiresAfterHours: number
  feeds: {
    sepay?: { webhookSecret?: string; apiKey?: string }
    casso?: { secureToken: string }
  }
  /** Asks SePay for what its webhook did not bring. */
  poll?: { token: string; baseUrl: string }
}

/** Nothing is set: nobody can pay by transfer, and no feed is believed. */
export const NO_TRANSFERS: TransferSettings = {
  account: null,
  payee: "operator",
  expiresAfterHours: TRANSFER_WITHIN_HOURS,
  feeds: {},
}
