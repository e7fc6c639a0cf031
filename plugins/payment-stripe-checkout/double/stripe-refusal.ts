/** Stripe says no: the answer's status, and the error in it. */
export class StripeRefusal extends Error {
  constructor(
    readonly status: number,
    readonly error: { type: string; message: string; [field: string]: unknown }
  ) {
    super(error.message)
  }
}

export function invalid(message: string, more: Record<string, unknown> = {}): StripeRefusal {
  return new StripeRefusal(400, { type: "invalid_request_error", message, ...more })
}

export function missing(what: string, id: string): StripeRefusal {
  return new StripeRefusal(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such ${what}: '${id}'`,
    param: "id",
  })
}

/** An amount as Stripe reads it. @throws StripeRefusal */
export function amountOf(value: unknown, param: string): number {
  if (!/^\d+$/.test(String(value))) {
    throw invalid(`Invalid integer: ${String(value)}`, { param, code: "parameter_invalid_integer" })
  }
  const amount = Number(value)
  if (amount < 1) throw invalid("This value must be greater than or equal to 1.", { param })
  if (amount > 99_999_999) {
    throw invalid("Amount must be no more than 99999999.", { param, code: "amount_too_large" })
  }
  return amount
}
