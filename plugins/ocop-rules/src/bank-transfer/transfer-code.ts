import type { Dong } from "../money.js"

/** Where a transfer goes. */
export interface ReceivingAccount {
  /** Six digits, the bank at NAPAS. */
  readonly bank_bin: string
  readonly account: string
}

/** What a transfer's QR code says. */
export interface TransferCode extends ReceivingAccount {
  readonly amount: Dong
  readonly memo: string
}

/** NAPAS takes 25 characters of a memo. */
export const MEMO_MAX = 25
const ACCOUNT_MAX = 19
/** The field of the amount holds 13 characters. */
const AMOUNT_MAX = 9_999_999_999_999

/**
 * What is wrong with a code before it is drawn, null when nothing is: encoders draw anything, and a bank's app that
 * can't read it, or reads another amount, is found out by a buyer who has paid wrongly (payments.md §4.1).
 */
export function transferCodeProblem({
  bank_bin,
  account,
  amount,
  memo,
}: TransferCode): string | null {
  if (!Number.isSafeInteger(amount) || amount <= 0 || amount > AMOUNT_MAX) {
    return `the amount must be whole đồng above 0, got ${amount}`
  }
  if (!/^[A-Za-z0-9 ]+$/.test(memo) || memo.length > MEMO_MAX) {
    return `the memo must be 1 to ${MEMO_MAX} letters, digits and spaces of ASCII, got ${JSON.stringify(memo)}`
  }
  return receivingAccountProblem({ bank_bin, account })
}

/** The same of the account alone. */
export function receivingAccountProblem({ bank_bin, account }: ReceivingAccount): string | null {
  if (!/^\d{6}$/.test(bank_bin)) return `the bank's BIN must be 6 digits, got "${bank_bin}"`
  return /^[A-Za-z0-9]+$/.test(account) && account.length <= ACCOUNT_MAX
    ? null
    : `the account must be 1 to ${ACCOUNT_MAX} letters and digits, got "${account}"`
}
