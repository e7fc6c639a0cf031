import type { Refusal } from "./refusal.js"

/** Why a cart is not paid for in cash; each offers the transfer instead. No phone number is repeated. */
export const cashRefusals = {
  codOverLimit: (total: number, most: number): Refusal => ({
    code: "ocop.cod_over_limit",
    message: `The order costs ${total} ₫, and cash on delivery is taken up to ${most} ₫. Pay by bank transfer instead.`,
  }),
  codPartOverLimit: (total: number, most: number): Refusal => ({
    code: "ocop.cod_part_over_limit",
    message: `One producer's part costs ${total} ₫, and a courier collects up to ${most} ₫ at a door. Pay by bank transfer instead.`,
  }),
  codPrepaidOnly: (products: readonly string[]): Refusal => ({
    code: "ocop.cod_prepaid_only",
    message: `Paid for before they are made: ${products.join(", ")}. Pay by bank transfer instead.`,
  }),
  codTooManyOpen: (open: number, most: number): Refusal => ({
    code: "ocop.cod_too_many_open",
    message: `${open} orders of this phone number are not paid yet, and ${most} may be open. Pay by bank transfer instead.`,
  }),
  codRefusedBefore: (parcels: number): Refusal => ({
    code: "ocop.cod_refused_before",
    message: `${parcels} parcels to this phone number came back lately. Pay by bank transfer instead.`,
  }),
} as const
