import type { AnsweredKeys, Answer } from "./answered-keys"
import type { Contract } from "./contract/contract"
import { readForm } from "./form"
import { ROUTES, type Shop } from "./routes"
import { StripeRefusal } from "./stripe-refusal"

export interface ApiRequest {
  method: string
  path: string
  /** The query or the body, as sent. */
  text: string
  /** "sk_test_…" of whoever asks. */
  key: string
  idempotencyKey: string | undefined
}

/** A request that was answered, for tests to look at. */
export interface Noted extends ApiRequest {
  form: Record<string, unknown>
}

/** Answers one request of the API. */
export function answerApi(
  shop: Shop,
  contract: Contract,
  keys: AnsweredKeys,
  request: ApiRequest
): Answer {
  if (!/^(sk|rk)_test_/.test(request.key)) {
    return refused(
      new StripeRefusal(401, {
        type: "invalid_request_error",
        message: "Invalid API Key provided: the double takes test keys only",
      })
    )
  }
  const key = request.method === "POST" ? request.idempotencyKey : undefined
  try {
    const before = key
      ? keys.before(key, `${request.method} ${request.path} ${request.text}`)
      : null
    if (before) return before
  } catch (error) {
    return refused(error)
  }
  const answer = attempt(shop, contract, request)
  if (key) keys.answered(key, answer)
  return answer
}

function attempt(shop: Shop, contract: Contract, request: ApiRequest): Answer {
  const { method, path, text } = request
  try {
    const route = ROUTES.find((route) => route.method === method && route.path.test(path))
    if (!route) {
      throw new StripeRefusal(404, {
        type: "invalid_request_error",
        message: `Unrecognized request URL (${method}: ${path}).`,
      })
    }
    const form = readForm(text)
    const unknown = route.params
      ? contract.checkParams(route.params, form, `${method} ${path}`)
      : null
    if (unknown) {
      throw new StripeRefusal(400, {
        type: "invalid_request_error",
        code: "parameter_unknown",
        message: `Received unknown parameter: ${unknown}`,
        param: unknown,
      })
    }
    const [type, object] = route.answer(shop, form, route.path.exec(path)?.[1] ?? "")
    if (type) contract.checkObject(type, object, `answer of ${method} ${path}`)
    // Kept as it is now: what is answered again later says what it said then.
    return { status: 200, body: structuredClone(object) }
  } catch (error) {
    return refused(error)
  }
}

function refused(error: unknown): Answer {
  if (!(error instanceof StripeRefusal)) throw error
  return { status: error.status, body: { error: error.error } }
}
