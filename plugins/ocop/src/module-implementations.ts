import type AuditLogModuleService from "./modules/audit-log/service"
import type CashCollectionModuleService from "./modules/cash-collection/service"
import type BankTransferModuleService from "./modules/bank-transfer/service"
import type BasketModuleService from "./modules/basket/service"
import type CampaignPageModuleService from "./modules/campaign-page/service"
import type CardPaymentModuleService from "./modules/card-payment/service"
import type CertificateImportModuleService from "./modules/certificate-import/service"
import type CertificationModuleService from "./modules/certification/service"
import type CheckoutLinkModuleService from "./modules/checkout-link/service"
import type ClockModuleService from "./modules/clock/service"
import type CompletionModuleService from "./modules/completion/service"
import type ComplaintModuleService from "./modules/complaint/service"
import type DeliveryModuleService from "./modules/delivery/service"
import type DeploymentModuleService from "./modules/deployment/service"
import type FavouriteModuleService from "./modules/favourite/service"
import type ListingImportModuleService from "./modules/listing-import/service"
import type LegalModuleService from "./modules/legal/service"
import type ListingModuleService from "./modules/listing/service"
import type OperatorModuleService from "./modules/operator/service"
import type OriginModuleService from "./modules/origin/service"
import type ProducerModuleService from "./modules/producer/service"
import type ProducerMessageModuleService from "./modules/producer-message/service"
import type ProgrammeModuleService from "./modules/programme/service"
import type PromotionGuideModuleService from "./modules/promotion-guide/service"
import type ReviewModuleService from "./modules/review/service"
import type SearchOutboxModuleService from "./modules/search-outbox/service"
import type SettlementModuleService from "./modules/settlement/service"
import type ShopOrderModuleService from "./modules/shop-order/service"
import type ShopperNoticeModuleService from "./modules/shopper-notice/service"
import type ShopWindowModuleService from "./modules/shop-window/service"
import type SignInModuleService from "./modules/sign-in/service"

/** What `container.resolve` gives for our modules. */
declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    auditLog: AuditLogModuleService
    cashCollection: CashCollectionModuleService
    bankTransfer: BankTransferModuleService
    basket: BasketModuleService
    campaignPage: CampaignPageModuleService
    cardPayment: CardPaymentModuleService
    certificateImport: CertificateImportModuleService
    certification: CertificationModuleService
    checkoutLink: CheckoutLinkModuleService
    clock: ClockModuleService
    completion: CompletionModuleService
    complaint: ComplaintModuleService
    delivery: DeliveryModuleService
    deployment: DeploymentModuleService
    favourite: FavouriteModuleService
    legal: LegalModuleService
    listing: ListingModuleService
    listingImport: ListingImportModuleService
    operator: OperatorModuleService
    origin: OriginModuleService
    producer: ProducerModuleService
    producerMessage: ProducerMessageModuleService
    programme: ProgrammeModuleService
    promotionGuide: PromotionGuideModuleService
    review: ReviewModuleService
    searchOutbox: SearchOutboxModuleService
    settlement: SettlementModuleService
    shopOrder: ShopOrderModuleService
    shopperNotice: ShopperNoticeModuleService
    shopWindow: ShopWindowModuleService
    signIn: SignInModuleService
  }
}
