import type { DeliverySettingsResponse } from "@ocop/contract"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"

type Service = DeliverySettingsResponse["services"][number]

const ZONES: Record<Service["zones"][number]["zone"], () => string> = {
  same_province: m.portal_delivery_zone_same_province,
  same_region: m.portal_delivery_zone_same_region,
  other: m.portal_delivery_zone_other,
}

/** What the market's ways to send cost and take, for whoever decides how far to deliver. */
export function ServiceList({ services }: { services: readonly Service[] }) {
  return (
    <section aria-labelledby="cach-gui" className="space-y-3">
      <h2 id="cach-gui" className="text-lg">
        {m.portal_delivery_services()}
      </h2>
      <p className="text-ink-soft">
        {services.length ? m.portal_delivery_services_lead() : m.portal_delivery_services_none()}
      </p>
      <ul className="grid gap-3 md:grid-cols-2">
        {services.map(({ name, cold, zones }) => (
          <li key={name} className="rounded-xl border border-line bg-surface px-4 py-3">
            <strong>{name}</strong>
            {cold && <span className="text-ink-soft"> · {m.portal_delivery_service_cold()}</span>}
            <dl className="mt-1">
              {zones.map((zone) => (
                <div key={zone.zone} className="flex flex-wrap justify-between gap-x-4">
                  <dt className="text-ink-soft">{ZONES[zone.zone]()}</dt>
                  <dd>{zoneWords(zone)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}

function zoneWords({ from_price, days: { min, max } }: Service["zones"][number]): string {
  const price = formatDong(from_price)
  if (min === max) return m.portal_delivery_price_day({ price, count: max })
  return m.portal_delivery_price_days({ price, min, max })
}
