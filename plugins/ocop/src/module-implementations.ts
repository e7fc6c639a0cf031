import type CertificateImportModuleService from "./modules/certificate-import/service"
import type CertificationModuleService from "./modules/certification/service"
import type CheckoutLinkModuleService from "./modules/checkout-link/service"
import type ClockModuleService from "./modules/clock/service"
import type ListingModuleService from "./modules/listing/service"
import type OriginModuleService from "./modules/origin/service"
import type ProducerModuleService from "./modules/producer/service"
import type SearchOutboxModuleService from "./modules/search-outbox/service"
import type ShopOrderModuleService from "./modules/shop-order/service"

/** What `container.resolve` gives for our modules. */
declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    certificateImport: CertificateImportModuleService
    certification: CertificationModuleService
    checkoutLink: CheckoutLinkModuleService
    clock: ClockModuleService
    listing: ListingModuleService
    origin: OriginModuleService
    producer: ProducerModuleService
    searchOutbox: SearchOutboxModuleService
    shopOrder: ShopOrderModuleService
  }
}
