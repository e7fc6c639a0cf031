import { useState } from "react"
import { PortalPage } from "~/features/portal/portal-page"
import { m } from "~/platform/paraglide/messages"
import { CancelLinesForm } from "./cancel-lines-form"
import { DeclineForm } from "./decline-form"
import { DeedNotice } from "./deed-notice"
import type { OrderData } from "./load-order.server"
import { NextStep } from "./next-step"
import { OrderBuyer } from "./order-buyer"
import { OrderGift } from "./order-gift"
import { OrderHistory } from "./order-history"
import { OrderLines } from "./order-lines"
import { OrderStanding } from "./order-standing"
import { ParcelList } from "./parcel-list"
import { ShipForm } from "./ship-form"
import { ordersPath } from "./tab-addresses"
import { useFreshPage } from "./use-fresh-page"

type OrderPageProps = {
  data: OrderData
  done: string | null
  trouble: string | undefined
  /** What did not happen. */
  failed: string | undefined
}

/** One order of the producer: what to send, to whom, and the next step under the thumb. */
export function OrderPage({
  data: { order, parcelKey, now },
  done,
  trouble,
  failed,
}: OrderPageProps) {
  useFreshPage()
  // Every answer brings another key; the one the form began with stays until its parcel has left, or some
  // pieces were called off.
  const left = order.lines.reduce((sum, line) => sum + line.left, 0)
  const stage = `${order.parcels.length} ${left}`
  const [kept, keepKey] = useState({ key: parcelKey, stage })
  if (kept.stage !== stage) keepKey({ key: parcelKey, stage })
  const mayDecline = order.status === "new" || order.status === "accepted"
  return (
    <PortalPage
      title={m.portal_orders_number({ number: order.number })}
      back={{ to: ordersPath(), name: m.portal_orders_title() }}
    >
      <div className="space-y-5 pb-24 md:pb-0">
        <DeedNotice done={done} trouble={trouble} />
        <OrderStanding order={order} now={now} />
        <OrderLines order={order} />
        <OrderBuyer order={order} />
        {order.gift && <OrderGift gift={order.gift} />}
        {order.status === "packed" && (
          <ShipForm key={order.parcels.length} order={order} parcelKey={kept.key} />
        )}
        <ParcelList order={order} />
        {(mayDecline || order.status === "packed") && (
          <CancelLinesForm
            key={left}
            order={order}
            formKey={kept.key}
            open={failed === "cancel-lines"}
          />
        )}
        {mayDecline && <DeclineForm open={failed === "decline"} />}
        <OrderHistory events={order.history} />
      </div>
      <NextStep order={order} />
    </PortalPage>
  )
}
