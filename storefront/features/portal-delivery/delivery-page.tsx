import type { DeliverySettingsResponse } from "@ocop/contract"
import { Form, useNavigation } from "react-router"
import { RadioCard } from "~/features/checkout/radio-card"
import { PortalPage } from "~/features/portal/portal-page"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { TextField } from "~/ui/text-field"
import { deliveryTrouble, type DeliveryOutcome, type DeliveryTyped } from "./delivery-outcome"
import { GoodsSection } from "./goods-section"
import { PickupSection } from "./pickup-section"
import { ServiceList } from "./service-list"

type DeliveryPageProps = {
  data: DeliverySettingsResponse
  outcome: DeliveryOutcome | undefined
}

const AREAS = [
  ["country", m.portal_delivery_area_country, m.portal_delivery_area_country_text],
  ["region", m.portal_delivery_area_region, m.portal_delivery_area_region_text],
  ["province", m.portal_delivery_area_province, m.portal_delivery_area_province_text],
] as const

/** Where a producer sends its goods, what travels free, and what they need on their way. */
export function DeliveryPage({ data, outcome }: DeliveryPageProps) {
  const sending = useNavigation().state === "submitting"
  const failed = outcome && !outcome.done ? outcome : null
  const wrongMoney = failed?.code === "shop.delivery_free_from"
  const shown = failed?.typed ?? typedOf(data)
  const goods = data.goods.map(({ listing_id: id, title }) => ({
    id,
    title,
    ...(shown.goods[id] ?? { cold: false, days: "" }),
  }))
  return (
    <PortalPage
      title={m.portal_delivery_title()}
      lead={m.portal_delivery_lead()}
      back={{ to: "/nha-san-xuat/them", name: m.portal_more_title() }}
    >
      {outcome?.done && (
        <Notice role="status">
          <p>{m.portal_delivery_saved()}</p>
        </Notice>
      )}
      {failed && (
        <Notice tone="warn" role="alert">
          <p>{deliveryTrouble(failed.code)}</p>
        </Notice>
      )}
      <Form method="post" className="space-y-5">
        <fieldset className="space-y-2 rounded-xl border border-line bg-surface p-4">
          <legend className="float-left mb-2 w-full font-heading text-lg">
            {m.portal_delivery_area()}
          </legend>
          <div className="clear-both space-y-2">
            {AREAS.map(([area, title, text]) => (
              <RadioCard
                key={area}
                name="vung"
                value={area}
                title={title()}
                text={text()}
                defaultChecked={shown.area === area}
                required
              />
            ))}
          </div>
        </fieldset>
        <section
          aria-labelledby="mien-phi"
          className="rounded-xl border border-line bg-surface p-4"
        >
          <h2 id="mien-phi" className="mb-2 text-lg">
            {m.portal_delivery_free()}
          </h2>
          <TextField
            label={m.portal_delivery_free_from()}
            hint={m.portal_delivery_free_hint()}
            error={wrongMoney ? m.portal_delivery_wrong_free() : undefined}
            name="mien-phi"
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
            defaultValue={shown.free_from}
            className="sm:max-w-sm"
          />
        </section>
        <PickupSection pickup={shown.pickup} note={shown.pickup_note} />
        <GoodsSection goods={goods} open={failed !== null} />
        <Button disabled={sending} className="min-h-14 w-full text-lg sm:w-auto">
          {m.portal_delivery_save()}
        </Button>
      </Form>
      <ServiceList services={data.services} />
    </PortalPage>
  )
}

function typedOf({ settings, goods }: DeliverySettingsResponse): DeliveryTyped {
  return {
    area: settings.area,
    free_from: settings.free_from === null ? "" : String(settings.free_from),
    pickup: settings.pickup,
    pickup_note: settings.pickup_note ?? "",
    goods: Object.fromEntries(
      goods.map(({ listing_id, keep_cold, max_transit_days }) => [
        listing_id,
        { cold: keep_cold, days: max_transit_days === null ? "" : String(max_transit_days) },
      ])
    ),
  }
}
