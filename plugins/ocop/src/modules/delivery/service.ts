import { MedusaService } from "@medusajs/framework/utils"
import { DeliveryRate } from "./models/delivery-rate"
import { DeliveryService } from "./models/delivery-service"
import { ListingDelivery } from "./models/listing-delivery"
import { ProducerDelivery } from "./models/producer-delivery"

/** Keeps price lists and what producers say of their parcels; what follows from it `@ocop/rules` decides. */
export default class DeliveryModuleService extends MedusaService({
  DeliveryRate,
  DeliveryService,
  ListingDelivery,
  ProducerDelivery,
}) {}
