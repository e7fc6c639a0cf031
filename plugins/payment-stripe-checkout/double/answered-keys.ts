import { StripeRefusal } from "./stripe-refusal"

export interface Answer {
  status: number
  body: unknown
}

/** Idempotency keys: the same request is answered as before, another one under the same key refused. */
export class AnsweredKeys {
  private readonly keys = new Map<string, { request: string; answer: Answer | null }>()

  /**
   * @returns the answer of before, or null for a key that is now taken
   * @throws StripeRefusal for other parameters, and while the first is not answered
   */
  before(key: string, request: string): Answer | null {
    const known = this.keys.get(key)
    if (!known) {
      this.keys.set(key, { request, answer: null })
      return null
    }
    if (known.request !== request) {
      throw new StripeRefusal(400, {
        type: "idempotency_error",
        message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
      })
    }
    if (!known.answer) {
      throw new StripeRefusal(409, {
        type: "invalid_request_error",
        code: "idempotency_key_in_use",
        message: "There is currently another in-progress request using this Idempotency Key.",
      })
    }
    return known.answer
  }

  answered(key: string, answer: Answer): void {
    const known = this.keys.get(key)
    if (known) known.answer = answer
  }
}
