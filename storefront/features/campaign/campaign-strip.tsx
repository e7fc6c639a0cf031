import type { CampaignCard } from "@ocop/contract"
import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { CampaignBanner } from "./campaign-banner"
import { campaignPath } from "./campaign-trail"
import { momentWords } from "./moment-words"

/** A campaign in a line of a page: the whole of it leads there. */
export function CampaignStrip({ campaign }: { campaign: CampaignCard }) {
  const { handle, title, lead, picture, phase, starts_at, ends_at } = campaign
  return (
    <article className="group relative overflow-hidden rounded-2xl border border-line bg-star-soft focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-focus hover:border-line-strong sm:flex sm:items-stretch">
      {picture && (
        <CampaignBanner
          picture={picture}
          className="h-auto w-full shrink-0 sm:w-72 sm:self-center"
        />
      )}
      <div className="space-y-1 p-5">
        <h3 className="font-heading text-xl">
          <Link
            to={shopPath(campaignPath(handle))}
            className="outline-none after:absolute after:inset-0 group-hover:underline"
          >
            {title}
          </Link>
        </h3>
        {lead && <p className="max-w-prose">{lead}</p>}
        <p className="pt-1 text-sm font-bold">
          {phase === "upcoming"
            ? m.campaign_from({ moment: momentWords(starts_at) })
            : m.campaign_until({ moment: momentWords(ends_at) })}
        </p>
      </div>
    </article>
  )
}
