import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"
import { Paragraphs } from "~/ui/paragraphs"
import { CampaignBanner } from "./campaign-banner"
import { Countdown } from "./countdown"
import type { CampaignData } from "./load-campaign.server"
import { momentWords } from "./moment-words"

/** What a campaign is, from when to when, and what is left of it. */
export function CampaignHead({ campaign }: Pick<CampaignData, "campaign">) {
  const { title, lead, body, picture, preview } = campaign
  return (
    <header className="space-y-4">
      {preview && <Notice tone="warn">{m.campaign_preview()}</Notice>}
      {picture && (
        <CampaignBanner
          picture={picture}
          eager
          className="h-auto max-h-96 w-full rounded-2xl border border-line"
        />
      )}
      <h1 className="text-2xl sm:text-3xl">{title}</h1>
      {lead && <p className="max-w-prose text-lg text-ink-soft">{lead}</p>}
      <Times campaign={campaign} />
      {body && <Paragraphs text={body} />}
    </header>
  )
}

function Times({ campaign }: Pick<CampaignData, "campaign">) {
  const { phase, now } = campaign
  const [from, to] = [momentWords(campaign.starts_at), momentWords(campaign.ends_at)]
  if (phase === "ended") return <Notice>{m.campaign_ended({ moment: to })}</Notice>
  return (
    <div className="rounded-xl bg-star-soft px-4 py-3">
      {phase === "upcoming" ? (
        <Countdown
          until={campaign.starts_at}
          now={now}
          words={(left) => m.campaign_begins_in({ left })}
        />
      ) : (
        <Countdown
          until={campaign.ends_at}
          now={now}
          words={(left) => m.campaign_ends_in({ left })}
        />
      )}
      <p>{m.campaign_span({ from, to })}</p>
    </div>
  )
}
