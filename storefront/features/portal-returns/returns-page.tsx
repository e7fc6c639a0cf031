import { ListPages } from "~/features/portal/list-pages"
import { PortalPage } from "~/features/portal/portal-page"
import { m } from "~/platform/paraglide/messages"
import { EmptyState } from "~/ui/empty-state"
import { Notice } from "~/ui/notice"
import type { ReturnTrouble } from "./answer-return.server"
import type { ReturnsData } from "./load-returns.server"
import { ReturnCard } from "./return-card"
import { RETURNS_PATH } from "./return-paths"
import { returnDone } from "./return-words"

type ReturnsPageProps = { data: ReturnsData; trouble: ReturnTrouble | null }

/** What buyers want to send back, what waits for an answer first. */
export function ReturnsPage({ data, trouble }: ReturnsPageProps) {
  const { returns, done } = data
  const words = trouble ? null : returnDone(done)
  return (
    <PortalPage
      title={m.portal_after_returns_title()}
      lead={m.portal_after_returns_lead()}
      back={{ to: "/nha-san-xuat/them", name: m.portal_more_title() }}
    >
      {words && (
        <Notice role="status">
          <p>{words}</p>
        </Notice>
      )}
      {returns.length === 0 && (
        <EmptyState title={m.portal_after_returns_empty()}>
          <p>{m.portal_after_returns_empty_text()}</p>
        </EmptyState>
      )}
      {returns.map((wish) => (
        <ReturnCard
          key={`${wish.id} ${wish.status}`}
          wish={wish}
          trouble={trouble?.id === wish.id ? trouble : null}
        />
      ))}
      <ListPages path={RETURNS_PATH} {...data} />
    </PortalPage>
  )
}
