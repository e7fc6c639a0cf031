import { m } from "~/platform/paraglide/messages"
import { GroupTiles } from "./group-tiles"
import { Hero } from "./hero"
import type { HomeData } from "./load-home.server"
import { ProducerShelf } from "./producer-shelf"
import { ProductShelf } from "./product-shelf"
import { RegionList } from "./region-list"
import { StarIntro } from "./star-intro"

/** Search first, then the ways in: groups, what is in season, five stars, places, producers. */
export function HomePage({
  total,
  groups,
  inSeason,
  fiveStars,
  regions,
  producers,
  producerCount,
}: HomeData) {
  return (
    <main id="noi-dung">
      <Hero total={total} producerCount={producerCount} />
      <div className="mx-auto max-w-7xl space-y-14 px-4 py-10">
        <GroupTiles groups={groups} />
        <ProductShelf title={m.home_in_season()} more="/tim-kiem?mua=1" {...inSeason} eager={2} />
        <StarIntro />
        <ProductShelf
          title={m.home_five_stars()}
          more="/tim-kiem?sao=5&sap_xep=moi"
          {...fiveStars}
        />
        <RegionList regions={regions} />
        <ProducerShelf producers={producers} />
      </div>
    </main>
  )
}
