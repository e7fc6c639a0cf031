import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import ProducerModule from "../modules/producer"

/** `producer.stock_location`: where its goods are and its parcels leave from. */
export default defineLink(
  { linkable: ProducerModule.linkable.producer, field: "stock_location_id" },
  StockLocationModule.linkable.stockLocation,
  { readOnly: true }
)
