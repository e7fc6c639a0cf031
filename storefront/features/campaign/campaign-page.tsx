import { Pagination } from "~/features/search/pagination"
import { NO_FILTERS } from "~/features/search/search-params"
import { ProductGrid } from "~/features/listing/product-grid"
import { productCount } from "~/features/listing/product-count"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Breadcrumb } from "~/ui/breadcrumb"
import { ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { CampaignHead } from "./campaign-head"
import { CampaignStrip } from "./campaign-strip"
import { campaignPath, campaignTrail } from "./campaign-trail"
import type { CampaignData } from "./load-campaign.server"

/** A campaign before, while and after it runs. Every product on it has a certificate in force. */
export function CampaignPage(data: CampaignData) {
  const { campaign } = data
  return (
    <main id="noi-dung" className="mx-auto max-w-7xl px-4 py-4">
      <Breadcrumb trail={campaignTrail(campaign)} />
      <CampaignHead campaign={campaign} />
      {campaign.phase === "ended" ? <WhatElse others={data.others} /> : <Goods {...data} />}
    </main>
  )
}

function Goods({ campaign, page, previewKey, picked, hits, total }: CampaignData) {
  const isEmpty = picked.length + hits.length === 0
  const inAll = total + picked.length
  return (
    <section className="mt-8">
      <h2 className="mb-3 text-xl">{m.campaign_goods()}</h2>
      {page === 1 && !isEmpty && (
        <p className="mb-4 text-ink-soft">
          {m.campaign_goods_note({ count: productCount(inAll) })}
        </p>
      )}
      {isEmpty ? (
        <EmptyState title={m.campaign_empty()}>
          <p>{m.campaign_empty_text()}</p>
          <ButtonLink to={shopPath("/tim-kiem")} variant="outline">
            {m.campaign_all_products()}
          </ButtonLink>
        </EmptyState>
      ) : (
        <ProductGrid hits={[...picked, ...hits]} eager={campaign.picture ? 0 : 4} />
      )}
      <Pagination
        base={shopPath(campaignPath(campaign.handle))}
        params={{ ...NO_FILTERS, page }}
        total={total}
        keep={previewKey && campaign.preview ? { "xem-truoc": previewKey } : undefined}
      />
    </section>
  )
}

function WhatElse({ others }: Pick<CampaignData, "others">) {
  return (
    <section className="mt-8 space-y-4">
      {others.length > 0 && <h2 className="text-xl">{m.campaign_others()}</h2>}
      {others.map((other) => (
        <CampaignStrip key={other.handle} campaign={other} />
      ))}
      <ButtonLink to={shopPath("/tim-kiem")} variant="outline">
        {m.campaign_all_products()}
      </ButtonLink>
    </section>
  )
}
