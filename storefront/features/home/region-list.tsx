import { Link } from "react-router"
import { productCount } from "~/features/listing/product-count"
import { PlaceMap } from "~/features/place/place-map"
import type { PlaceTile } from "~/features/place/place-tiles"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { ChevronIcon } from "~/ui/icons/chevron-icon"
import type { HomeRegion } from "./home-regions"

type RegionListProps = { regions: readonly HomeRegion[]; tiles: readonly PlaceTile[] }

/** Every province on a small map and by region, with the names its parts had until July 2025. */
export function RegionList({ regions, tiles }: RegionListProps) {
  return (
    <section>
      <h2 className="text-xl">{m.home_regions()}</h2>
      <p className="mb-4 mt-1 max-w-prose text-ink-soft">{m.home_regions_text()}</p>
      <div className="grid items-start gap-6 md:grid-cols-2">
        <PlaceMap tiles={tiles} />
        <div className="space-y-3">
          {regions.map(({ name, provinces }) => (
            <details key={name} className="group rounded-xl border border-line bg-surface px-4">
              <summary className="flex min-h-14 list-none flex-wrap items-center justify-between gap-x-3 [&::-webkit-details-marker]:hidden">
                <span className="font-heading">{name}</span>
                <span className="flex items-center gap-2 whitespace-nowrap text-sm text-ink-soft">
                  {productCount(provinces.reduce((sum, { count }) => sum + count, 0))}
                  <ChevronIcon className="size-5 rotate-90 group-open:-rotate-90" />
                </span>
              </summary>
              <ul className="grid gap-x-4 pb-3 sm:grid-cols-2">
                {provinces.map(({ slug, name: province, former, count }) => (
                  <li key={slug}>
                    <Link
                      to={shopPath(`/tinh/${slug}`)}
                      className="flex min-h-11 items-center gap-2 py-1 leading-snug hover:underline"
                    >
                      <span className="flex-1">
                        {province}
                        {former.length > 0 && (
                          <span className="block text-sm text-ink-soft">
                            {m.place_formerly({ names: former.join(", ") })}
                          </span>
                        )}
                      </span>
                      <span className="text-sm text-ink-soft">{formatNumber(count)}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </div>
      </div>
    </section>
  )
}
