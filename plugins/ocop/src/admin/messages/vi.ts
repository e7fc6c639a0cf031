import { auditLog } from "./vi/audit-log"
import { assistance } from "./vi/assistance"
import { bankTransfers } from "./vi/bank-transfers"
import { baskets } from "./vi/baskets"
import { buyerReviews } from "./vi/buyer-reviews"
import { campaigns } from "./vi/campaigns"
import { cardReviews } from "./vi/card-reviews"
import { certificate } from "./vi/certificate"
import { certificatePage } from "./vi/certificate-page"
import { complaints } from "./vi/complaints"
import { cashLimits } from "./vi/cash-limits"
import { commission } from "./vi/commission"
import { correct } from "./vi/correct"
import { day } from "./vi/day"
import { deliveryRates } from "./vi/delivery-rates"
import { failure } from "./vi/failure"
import { filings } from "./vi/filings"
import { importColumns } from "./vi/import-columns"
import { importPreview } from "./vi/import-preview"
import { importResult } from "./vi/import-result"
import { imports } from "./vi/imports"
import { listingHiding } from "./vi/listing-hiding"
import { legalSettings } from "./vi/legal-settings"
import { listingReviews } from "./vi/listing-reviews"
import { menu } from "./vi/menu"
import { money } from "./vi/money"
import { paging } from "./vi/paging"
import { operators } from "./vi/operators"
import { payouts } from "./vi/payouts"
import { productCertificate } from "./vi/product-certificate"
import { programme } from "./vi/programme"
import { producerMoney } from "./vi/producer-money"
import { producers } from "./vi/producers"
import { promotionGuides } from "./vi/promotion-guides"
import { queues } from "./vi/queues"
import { refusal } from "./vi/refusal"
import { refunds } from "./vi/refunds"
import { register } from "./vi/register"
import { remittances } from "./vi/remittances"
import { revoke } from "./vi/revoke"
import { orderGift } from "./vi/order-gift"
import { shopOrders } from "./vi/shop-orders"

/** What operators read in Vietnamese, by page. */
export const vi = {
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

export type Messages = typeof vi
