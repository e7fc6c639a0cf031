import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  CreateAccountHolderOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  Logger,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { BigNumber, MedusaError, PaymentActions } from "@medusajs/framework/utils"
// Not a public way in: the version is pinned, and a test fails when the path moves.
import StripeBase from "@medusajs/payment-stripe/dist/services/stripe-provider"
import type Stripe from "stripe"
import { openStripe } from "../../account/open-stripe"
import { assertStripeOptions, type StripeOptions } from "../../account/stripe-options"
import { captureExactly } from "./capture-exactly"
import { checkoutRequest } from "./checkout-request"
import { checkoutData, intentData, paymentData, type PaymentData } from "./payment-data"
import type { RecordedAmounts } from "./recorded-amounts"
import { refundOnce } from "./refund-once"
import { sessionStatus } from "./session-status"
import { assertDong, wholeDong } from "./whole-dong"

interface Looked {
  state: "open" | "complete" | "expired"
  intent: Stripe.PaymentIntent | null
}

/**
 * Cards on Stripe's own page (`pp_stripe-checkout_stripe-checkout`): the buyer leaves the shop, pays there, and comes
 * back; no script of Stripe's runs in the shop. The amount is held, and captured when the order is there.
 */
export default class StripeCheckoutPaymentProvider extends StripeBase {
  static override identifier = "stripe-checkout"

  private readonly settings: StripeOptions
  private readonly stripe: Stripe
  private readonly recorded: RecordedAmounts

  static override validateOptions(options: object): void {
    assertStripeOptions(options)
  }

  /** @param container of Medusa's payment module */
  constructor(container: RecordedAmounts & { logger: Logger }, options: Partial<StripeOptions>) {
    const settings = assertStripeOptions(options)
    super(container, settings as never)
    this.settings = settings
    this.stripe = openStripe(settings)
    this.recorded = container
  }

  override async initiatePayment({
    amount,
    currency_code,
    data,
    context,
  }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    assertDong(currency_code)
    const request = checkoutRequest({
      session_id: String(data?.session_id),
      amount: wholeDong(amount),
      storefrontUrl: this.settings.storefrontUrl,
      email: context?.customer?.email,
      language: data?.language === "en" ? "en" : "vi",
      now: new Date(),
    })
    const key = context?.idempotency_key
    const session = await this.stripe.checkout.sessions.create(
      request,
      key ? { idempotencyKey: key } : {}
    )
    return { id: session.id, data: checkoutData(session) }
  }

  override async authorizePayment({
    data,
  }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const known = paymentData(data)
    const { state, intent } = await this.look(known)
    const status = sessionStatus(state, intent?.status ?? null)
    if (!intent) return { status, data: known }
    if (intent.amount !== known.amount || intent.currency !== known.currency) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${intent.id} is about ${intent.amount} ${intent.currency}, and ${known.amount} ${known.currency} was asked for.`,
        "ocop.payment_stale"
      )
    }
    return { status, data: intentData(intent, known.checkout) }
  }

  override async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return this.authorizePayment(input)
  }

  override async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    const known = paymentData(data)
    const { intent } = await this.look(known)
    return { data: intent ? intentData(intent, known.checkout) : known }
  }

  /** A checkout is about one amount for good: the shop begins another. */
  override async updatePayment({ data, amount }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const known = paymentData(data)
    if (new BigNumber(amount).numeric === known.amount) return { data: known }
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "A checkout at Stripe cannot change its amount. Start the payment again.",
      "ocop.payment_stale"
    )
  }

  override async capturePayment({
    data,
    context,
  }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const known = paymentData(data)
    const capture = context?.idempotency_key
    const amount = capture ? await this.amountOfCapture(capture) : known.amount
    const intent = await captureExactly(this.stripe, known.id, amount, capture)
    return { data: intentData(intent, known.checkout) }
  }

  override async refundPayment({
    amount,
    data,
    context,
  }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const known = paymentData(data)
    const refund_id = String(context?.idempotency_key)
    const { payment_id } = await this.recorded.refundService.retrieve(refund_id, {
      select: ["id", "payment_id"],
    })
    const recorded = await this.recorded.refundService.list(
      { payment_id },
      { select: ["id", "payment_id", "metadata"] }
    )
    const whole = wholeDong(amount)
    await refundOnce(this.stripe, { intent: known.id, amount: whole, refund_id, recorded })
    return { data: known }
  }

  /**
   * Lets go of what is held, and closes the page of a checkout that was not paid. A repeat changes nothing.
   *
   * @throws MedusaError NOT_ALLOWED when the money was taken: it is to be refunded
   */
  override async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const known = paymentData(data)
    let { state, intent } = await this.look(known)
    if (state === "open") {
      try {
        await this.stripe.checkout.sessions.expire(known.checkout)
        return { data: { ...known, url: null } }
      } catch {
        // Paid at this very moment.
        ;({ state, intent } = await this.look(known))
      }
    }
    if (!intent || intent.status === "canceled") return { data: { ...known, url: null } }
    if (intent.status === "succeeded") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${intent.id} was captured. Refund it instead.`
      )
    }
    return {
      data: intentData(await this.stripe.paymentIntents.cancel(intent.id), known.checkout),
    }
  }

  /**
   * A changed cart leaves its checkout behind. While Stripe does not answer, the cart is changed all the same: what
   * is paid there now belongs to no cart, and the sweeper lets it go.
   */
  override async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    try {
      return await this.cancelPayment(input)
    } catch (error) {
      const { logger } = this.container_ as { logger?: Logger }
      logger?.warn(`A checkout at Stripe was left behind and not closed: ${String(error)}`)
      return { data: input.data }
    }
  }

  /** What Stripe says comes by a route of its own, which believes nothing unsigned. This one is deaf. */
  override async getWebhookActionAndData(
    _payload: ProviderWebhookPayload["payload"]
  ): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  /** Buyers are not made customers at Stripe: it would be told names and phone numbers that it does not need. */
  override async createAccountHolder(): Promise<CreateAccountHolderOutput> {
    return {} as CreateAccountHolderOutput
  }

  private async amountOfCapture(capture: string): Promise<number> {
    const { raw_amount, amount } = await this.recorded.captureService.retrieve(capture, {
      select: ["id", "amount", "raw_amount"],
    })
    return wholeDong((raw_amount ?? amount) as never)
  }

  private async look({ id, checkout }: PaymentData): Promise<Looked> {
    if (id.startsWith("pi_")) {
      return { state: "complete", intent: await this.stripe.paymentIntents.retrieve(id) }
    }
    const session = await this.stripe.checkout.sessions.retrieve(checkout, {
      expand: ["payment_intent"],
    })
    const intent = session.payment_intent
    return {
      state: session.status ?? "open",
      intent: intent && typeof intent === "object" ? intent : null,
    }
  }
}
