import type { ProducerShopOrder } from "@ocop/contract"
import { Form } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { Button, buttonClass } from "~/ui/button"
import { carrierWords } from "./order-words"
import { orderPath } from "./tab-addresses"

type Parcel = ProducerShopOrder["parcels"][number]

/** The parcels that were sent, each with its slip and where it is. */
export function ParcelList({ order }: { order: ProducerShopOrder }) {
  if (!order.parcels.length) return null
  const titles = new Map(order.lines.map(({ id, title }) => [id, title]))
  return (
    <section aria-labelledby="kien" className="rounded-xl border border-line bg-surface px-4">
      <h2 id="kien" className="pt-3 text-lg">
        {m.portal_orders_parcels()}
      </h2>
      <ul className="divide-y divide-line">
        {order.parcels.map((parcel) => (
          <li key={parcel.id} className="space-y-2 py-3">
            <p>
              <strong>{m.portal_orders_parcel({ number: parcel.number })}</strong> ·{" "}
              {parcelWords(parcel)}
              <span className="block text-ink-soft">
                {carrierWords[parcel.carrier]()}
                {parcel.tracking_code && ` · ${parcel.tracking_code}`}
              </span>
              <span className="block text-sm text-ink-soft">
                {parcel.lines
                  .map(({ line_id, quantity }) => `${titles.get(line_id) ?? ""} × ${quantity}`)
                  .join(", ")}
                {order.cash_on_delivery && ` · ${formatDong(parcel.amount)}`}
              </span>
            </p>
            <div className="flex flex-wrap gap-2">
              <a
                href={shopPath(`${orderPath(order.id)}/phieu?kien=${parcel.id}`)}
                target="_blank"
                rel="noreferrer"
                className={buttonClass("outline")}
              >
                {m.portal_orders_slip()}
              </a>
              {parcel.status === "shipped" && <ParcelDeeds id={parcel.id} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ParcelDeeds({ id }: { id: string }) {
  return (
    <>
      <Form method="post">
        <input type="hidden" name="kien" value={id} />
        <Button name="viec" value="deliver" variant="outline">
          {m.portal_orders_deliver()}
        </Button>
      </Form>
      <details className="w-full">
        <summary className="flex min-h-11 cursor-pointer items-center text-danger underline">
          {m.portal_orders_return()}
        </summary>
        <Form method="post" className="space-y-2">
          <input type="hidden" name="kien" value={id} />
          <p>{m.portal_orders_return_lead()}</p>
          <Button name="viec" value="return" variant="outline" className="text-danger">
            {m.portal_orders_return_submit()}
          </Button>
        </Form>
      </details>
    </>
  )
}

function parcelWords({ status }: Parcel): string {
  switch (status) {
    case "preparing":
      return m.portal_orders_parcel_preparing()
    case "shipped":
      return m.portal_orders_parcel_shipped()
    case "delivered":
      return m.portal_orders_parcel_delivered()
    case "returned":
      return m.portal_orders_parcel_returned()
  }
}
