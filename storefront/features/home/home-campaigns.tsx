import { CampaignStrip } from "~/features/campaign/campaign-strip"
import { m } from "~/platform/paraglide/messages"
import type { HomeData } from "./load-home.server"

export function HomeCampaigns({ campaigns }: Pick<HomeData, "campaigns">) {
  if (campaigns.length === 0) return null
  return (
    <section className="space-y-4">
      <h2 className="sr-only">{m.campaign_running_now()}</h2>
      {campaigns.map((campaign) => (
        <CampaignStrip key={campaign.handle} campaign={campaign} />
      ))}
    </section>
  )
}
