import type Stripe from "stripe"
import type { Checkouts } from "./checkouts"
import type { Form } from "./form"
import type { Intents } from "./intents"
import { customer } from "./objects/customer"
import { createRefund } from "./refunds"
import { invalid } from "./stripe-refusal"
import type { Vault } from "./vault"
import type { Webhooks } from "./webhooks"

export interface Shop {
  vault: Vault
  intents: Intents
  checkouts: Checkouts
  webhooks: Webhooks
}

/** Type of the object in the contract, and the object. A list is checked one by one. */
export type Reply = readonly [type: string | null, object: object]

export interface Route {
  method: "GET" | "POST"
  path: RegExp
  /** Type of the parameters in the contract. */
  params?: string
  answer: (shop: Shop, form: Form, id: string) => Reply
}

const route = (
  method: Route["method"],
  path: RegExp,
  params: string | undefined,
  answer: Route["answer"]
): Route => ({ method, path, ...(params ? { params } : {}), answer })

const INTENT = /^\/v1\/payment_intents\/(pi_\w+)$/
const SESSION = /^\/v1\/checkout\/sessions\/(cs_\w+)$/
const REFUND = /^\/v1\/refunds\/(re_\w+)$/
const CUSTOMER = /^\/v1\/customers\/(cus_\w+)$/

/** The part of Stripe's API that is stood in for. */
export const ROUTES: readonly Route[] = [
  route("POST", /^\/v1\/payment_intents$/, "PaymentIntentCreateParams", ({ intents }, form) => [
    "PaymentIntent",
    intents.create(form),
  ]),
  route("GET", /^\/v1\/payment_intents$/, "PaymentIntentListParams", ({ vault }, form) =>
    list(
      "/v1/payment_intents",
      [...vault.intents.values()].map((intent) =>
        expands(form, "data.latest_charge") ? withCharge(vault, intent) : intent
      ),
      form
    )
  ),
  route("GET", INTENT, undefined, ({ vault }, form, id) => {
    const found = vault.intent(id)
    const intent = expands(form, "latest_charge") ? withCharge(vault, found) : { ...found }
    const method = vault.methods.get(String(intent.payment_method))
    if (expands(form, "payment_method") && method) intent.payment_method = method
    return ["PaymentIntent", intent]
  }),
  route("POST", INTENT, "PaymentIntentUpdateParams", ({ vault }, form, id) => {
    const intent = vault.intent(id)
    Object.assign(intent.metadata, form.metadata)
    return ["PaymentIntent", intent]
  }),
  route(
    "POST",
    /^\/v1\/payment_intents\/(pi_\w+)\/confirm$/,
    "PaymentIntentConfirmParams",
    ({ vault, intents }, form, id) => {
      const intent = vault.intent(id)
      intents.confirm(intent, form.payment_method ? String(form.payment_method) : null)
      return ["PaymentIntent", intent]
    }
  ),
  route(
    "POST",
    /^\/v1\/payment_intents\/(pi_\w+)\/capture$/,
    "PaymentIntentCaptureParams",
    ({ vault, intents }, form, id) => {
      const intent = vault.intent(id)
      intents.capture(intent, form.amount_to_capture)
      return ["PaymentIntent", intent]
    }
  ),
  route(
    "POST",
    /^\/v1\/payment_intents\/(pi_\w+)\/cancel$/,
    "PaymentIntentCancelParams",
    ({ vault, intents }, form, id) => {
      const intent = vault.intent(id)
      intents.cancel(intent, form.cancellation_reason)
      return ["PaymentIntent", intent]
    }
  ),
  route("POST", /^\/v1\/refunds$/, "RefundCreateParams", ({ vault, webhooks }, form) => [
    "Refund",
    createRefund(vault, webhooks, form),
  ]),
  route("GET", /^\/v1\/refunds$/, "RefundListParams", ({ vault }, form) => {
    const all = [...vault.refunds.values()]
    const own = form.payment_intent
      ? all.filter(({ payment_intent }) => payment_intent === form.payment_intent)
      : all
    return list("/v1/refunds", own, form)
  }),
  route("GET", REFUND, undefined, ({ vault }, _form, id) => ["Refund", vault.refund(id)]),
  route("POST", REFUND, "RefundUpdateParams", ({ vault }, form, id) => {
    const refund = vault.refund(id)
    refund.metadata = { ...refund.metadata, ...(form.metadata as Record<string, string>) }
    return ["Refund", refund]
  }),
  route("POST", /^\/v1\/customers$/, "CustomerCreateParams", ({ vault }, form) => {
    const text = (value: unknown) => (value === undefined ? null : String(value))
    const wish = { email: text(form.email), name: text(form.name), phone: text(form.phone) }
    const made = customer({ ...wish, metadata: {} }, vault.now())
    vault.customers.set(made.id, made)
    return ["Customer", made]
  }),
  route("GET", CUSTOMER, undefined, ({ vault }, _form, id) => ["Customer", vault.customer(id)]),
  route(
    "POST",
    /^\/v1\/checkout\/sessions$/,
    "CheckoutSessionCreateParams",
    ({ checkouts }, form) => ["CheckoutSession", checkouts.create(form)]
  ),
  route("GET", /^\/v1\/checkout\/sessions$/, "CheckoutSessionListParams", ({ vault }, form) => {
    const all = [...vault.sessions.keys()].map((id) => vault.session(id))
    const wanted = form.status ? all.filter(({ status }) => status === form.status) : all
    return list("/v1/checkout/sessions", wanted, form)
  }),
  route("GET", SESSION, undefined, ({ vault }, form, id) => {
    const session = { ...vault.session(id) }
    const intent = session.payment_intent ? vault.intent(session.payment_intent) : null
    if (intent && expands(form, "payment_intent")) session.payment_intent = intent
    if (intent && expands(form, "payment_intent.latest_charge")) {
      session.payment_intent = withCharge(vault, intent)
    }
    return ["CheckoutSession", session]
  }),
  route(
    "POST",
    /^\/v1\/checkout\/sessions\/(cs_\w+)\/expire$/,
    "CheckoutSessionExpireParams",
    ({ vault, checkouts }, _form, id) => ["CheckoutSession", checkouts.expire(vault.session(id))]
  ),
  route("GET", /^\/v1\/payment_methods\/(pm_\w+)$/, undefined, ({ intents }, _form, id) => [
    "PaymentMethod",
    intents.method(id),
  ]),
  route("GET", /^\/v1\/events$/, undefined, ({ webhooks }, form) =>
    list("/v1/events", [...webhooks.events], form)
  ),
]

/** As it is asked for with `expand`: the charge itself where its id stands else. */
function withCharge(vault: Vault, intent: Stripe.PaymentIntent): Stripe.PaymentIntent {
  return { ...intent, latest_charge: vault.charge(intent) ?? null }
}

const expands = ({ expand }: Form, what: string): boolean =>
  Array.isArray(expand) && expand.includes(what)

/** Newest first, as Stripe lists. */
function list(
  url: string,
  all: readonly { id: string; created: number }[],
  { created, limit, starting_after }: Form
): Reply {
  const { gte = "0", lte = String(Number.MAX_SAFE_INTEGER) } = (created ?? {}) as Record<
    string,
    string
  >
  const found = [...all]
    .reverse()
    .filter((one) => one.created >= Number(gte) && one.created <= Number(lte))
  const from = starting_after ? found.findIndex(({ id }) => id === starting_after) + 1 : 0
  if (starting_after && from === 0) throw invalid(`No such object: '${String(starting_after)}'`)
  const data = found.slice(from, from + Number(limit ?? 10))
  return [null, { object: "list", url, has_more: from + data.length < found.length, data }]
}
