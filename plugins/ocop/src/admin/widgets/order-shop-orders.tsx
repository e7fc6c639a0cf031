import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { OrderGift } from "../order-parts/order-gift"
import { OrderParts } from "../order-parts/order-parts"

const OrderShopOrdersWidget = ({ data }: DetailWidgetProps<AdminOrder>) => (
  <>
    <OrderGift metadata={data.metadata} />
    <OrderParts orderId={data.id} />
  </>
)

export const config = defineWidgetConfig({ zone: "order.details.after" })

export default OrderShopOrdersWidget
