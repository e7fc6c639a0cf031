import { m } from "~/platform/paraglide/messages"

/** Why an order is not paid in cash, and what to do instead; null for any other code. Only checkout carries them. */
export function cashWords(code: string): string | null {
  switch (code) {
    case "ocop.cod_over_limit":
      return m.payment_cash_over_limit()
    case "ocop.cod_part_over_limit":
      return m.payment_cash_part_over_limit()
    case "ocop.cod_prepaid_only":
      return m.payment_cash_prepaid_only()
    case "ocop.cod_too_many_open":
      return m.payment_cash_too_many_open()
    case "ocop.cod_refused_before":
      return m.payment_cash_refused_before()
    default:
      return null
  }
}
