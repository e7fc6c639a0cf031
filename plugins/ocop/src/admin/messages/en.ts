import { auditLog } from "./en/audit-log"
import { assistance } from "./en/assistance"
import { bankTransfers } from "./en/bank-transfers"
import { baskets } from "./en/baskets"
import { buyerReviews } from "./en/buyer-reviews"
import { campaigns } from "./en/campaigns"
import { cardReviews } from "./en/card-reviews"
import { certificate } from "./en/certificate"
import { certificatePage } from "./en/certificate-page"
import { complaints } from "./en/complaints"
import { cashLimits } from "./en/cash-limits"
import { commission } from "./en/commission"
import { correct } from "./en/correct"
import { day } from "./en/day"
import { deliveryRates } from "./en/delivery-rates"
import { failure } from "./en/failure"
import { filings } from "./en/filings"
import { importColumns } from "./en/import-columns"
import { importPreview } from "./en/import-preview"
import { importResult } from "./en/import-result"
import { imports } from "./en/imports"
import { listingHiding } from "./en/listing-hiding"
import { legalSettings } from "./en/legal-settings"
import { listingReviews } from "./en/listing-reviews"
import { menu } from "./en/menu"
import { money } from "./en/money"
import { paging } from "./en/paging"
import { operators } from "./en/operators"
import { payouts } from "./en/payouts"
import { productCertificate } from "./en/product-certificate"
import { programme } from "./en/programme"
import { producerMoney } from "./en/producer-money"
import { producers } from "./en/producers"
import { promotionGuides } from "./en/promotion-guides"
import { queues } from "./en/queues"
import { refusal } from "./en/refusal"
import { refunds } from "./en/refunds"
import { register } from "./en/register"
import { remittances } from "./en/remittances"
import { revoke } from "./en/revoke"
import { orderGift } from "./en/order-gift"
import { shopOrders } from "./en/shop-orders"
import type { Messages } from "./vi"

/** What operators read in English. */
export const en: Messages = {
  menu,
  shopOrders,
  orderGift,
  day,
  paging,
  failure,
  refusal,
  certificate,
  register,
  certificatePage,
  revoke,
  correct,
  imports,
  importColumns,
  importPreview,
  importResult,
  productCertificate,
  producers,
  filings,
  listingReviews,
  remittances,
  money,
  bankTransfers,
  refunds,
  cardReviews,
  complaints,
  buyerReviews,
  payouts,
  commission,
  producerMoney,
  deliveryRates,
  cashLimits,
  operators,
  auditLog,
  programme,
  promotionGuides,
  baskets,
  campaigns,
  listingHiding,
  queues,
  legalSettings,
  assistance,
}
