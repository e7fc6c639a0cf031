import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  BigNumber,
  ContainerRegistrationKeys,
  MedusaError,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import { dong, type Dong } from "@ocop/rules"
import { receivedFor, referenceOf, type Connection } from "./transfer-requests"

/** What a session remembers. */
interface TransferData {
  reference: string
  /** What is owed. */
  amount: Dong
}

/**
 * Bank transfer by VietQR (`pp_vietqr_vietqr`). A session gets a reference; the order is placed without money
 * ("pending_authorization") and counts as paid once the inbox has matched all of it to that reference. No webhook
 * is read here: Medusa's own address for them believes anybody (payments.md §4.3).
 */
export default class VietQrPaymentProvider extends AbstractPaymentProvider {
  static override identifier = "vietqr"

  private readonly db: Connection

  /** Public, because the module's loader makes one; the base class keeps its own to itself. */
  constructor(container: Record<string, unknown>, options: Record<string, unknown>) {
    super(container, options)
    this.db = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection
  }

  async initiatePayment({
    amount,
    currency_code,
    data,
  }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const owed = owedDong(amount, currency_code)
    const reference = await referenceOf(this.db, String(data?.session_id))
    return { id: reference, data: { ...data, reference, amount: owed } }
  }

  async updatePayment({
    amount,
    currency_code,
    data,
  }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data: { ...data, amount: owedDong(amount, currency_code) } }
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { data, status: await this.statusOf(data) }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { data, status: await this.statusOf(data) }
  }

  /** The money is on the account already. */
  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data }
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data }
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data }
  }

  /** An operator transfers it back; here it is only written down. */
  async refundPayment({ data }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data }
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data }
  }

  async getWebhookActionAndData(
    _payload: ProviderWebhookPayload["payload"]
  ): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  private async statusOf(data: Record<string, unknown> | undefined) {
    const { reference, amount } = (data ?? {}) as Partial<TransferData>
    if (!reference || !amount) return PaymentSessionStatus.PENDING_AUTHORIZATION
    return (await receivedFor(this.db, reference)) >= amount
      ? PaymentSessionStatus.CAPTURED
      : PaymentSessionStatus.PENDING_AUTHORIZATION
  }
}

/** @throws MedusaError INVALID_DATA for another currency, a fraction, and nothing at all */
function owedDong(amount: InitiatePaymentInput["amount"], currency: string): Dong {
  const owed = new BigNumber(amount).numeric
  if (currency.toLowerCase() !== "vnd" || !Number.isSafeInteger(owed) || owed <= 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `A transfer is of whole đồng above 0, not of ${owed} ${currency}`,
      "ocop.amount_mismatch"
    )
  }
  return dong(owed)
}
