import { Link } from "react-router"
import { CampaignBanner } from "~/features/campaign/campaign-banner"
import { campaignPath } from "~/features/campaign/campaign-trail"
import { SearchBox } from "~/features/search-box/search-box"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { Hills } from "./hills"
import type { HomeData } from "./load-home.server"

/** Searches that show what can be asked: a product, a former province, a word without accents. */
const EXAMPLES = ["mật ong", "Quảng Nam", "nuoc mam", "chè Tân Cương"]

type HeroProps = {
  total: number
  producerCount: number
  /** What operators have scheduled in the place of the shop's own words. */
  scheduled: HomeData["hero"]
}

export function Hero({ total, producerCount, scheduled }: HeroProps) {
  return (
    <section className="relative bg-hero text-on-hero">
      <Hills />
      <div className="relative mx-auto max-w-3xl px-4 pb-24 pt-10 text-center sm:pb-32 sm:pt-16">
        {scheduled?.picture && (
          <CampaignBanner
            picture={scheduled.picture}
            eager
            className="mx-auto mb-6 h-auto max-h-72 w-full rounded-2xl"
          />
        )}
        <h1 className="text-3xl sm:text-4xl">{scheduled?.title ?? m.home_title()}</h1>
        <p className="mx-auto mt-3 max-w-xl text-lg">
          {scheduled ? scheduled.lead : m.home_lead()}
        </p>
        {scheduled?.campaign && (
          <p className="mt-4">
            <ButtonLink to={shopPath(campaignPath(scheduled.campaign.handle))}>
              {m.campaign_see()}
            </ButtonLink>
          </p>
        )}
        <div className="mt-6">
          <SearchBox large />
        </div>
        <ul className="mt-3 flex flex-wrap justify-center gap-x-4" aria-label={m.home_examples()}>
          {EXAMPLES.map((text) => (
            <li key={text}>
              <Link
                to={shopPath(`/tim-kiem?${new URLSearchParams({ q: text })}`)}
                className="inline-flex min-h-11 items-center underline underline-offset-4"
              >
                {text}
              </Link>
            </li>
          ))}
        </ul>
        <p className="mt-2 text-sm">
          {m.home_counts({ products: formatNumber(total), producers: formatNumber(producerCount) })}
        </p>
      </div>
    </section>
  )
}
