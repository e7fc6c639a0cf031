import { m } from "~/platform/paraglide/messages"
import { BasketShelf } from "./basket-shelf"
import { GroupTiles } from "./group-tiles"
import { Hero } from "./hero"
import { HomeCampaigns } from "./home-campaigns"
import type { HomeData } from "./load-home.server"
import { ProducerShelf } from "./producer-shelf"
import { ProductShelf } from "./product-shelf"
import { RegionList } from "./region-list"
import { SeasonLink } from "./season-link"
import { StarIntro } from "./star-intro"

/**
 * Search first, then the ways in: campaigns, groups, what operators have scheduled (or what is in season, and five
 * stars), the calendar of seasons, baskets, places, producers.
 */
export function HomePage({
  total,
  groups,
  inSeason,
  fiveStars,
  regions,
  tiles,
  producers,
  producerCount,
  hero,
  campaigns,
  baskets,
  rows,
}: HomeData) {
  return (
    <main id="noi-dung">
      <Hero total={total} producerCount={producerCount} scheduled={hero} />
      <div className="mx-auto max-w-7xl space-y-14 px-4 py-10">
        <HomeCampaigns campaigns={campaigns} />
        <GroupTiles groups={groups} />
        {rows.map(({ id, ...row }, index) => (
          <ProductShelf key={id} {...row} eager={index === 0 ? 2 : 0} />
        ))}
        {rows.length === 0 && (
          <ProductShelf title={m.home_in_season()} more="/tim-kiem?mua=1" {...inSeason} eager={2} />
        )}
        <SeasonLink />
        <BasketShelf baskets={baskets} />
        <StarIntro />
        {rows.length === 0 && (
          <ProductShelf
            title={m.home_five_stars()}
            more="/tim-kiem?sao=5&sap_xep=moi"
            {...fiveStars}
          />
        )}
        <RegionList regions={regions} tiles={tiles} />
        <ProducerShelf producers={producers} />
      </div>
    </main>
  )
}
