import type { StatementResponse } from "@ocop/contract"
import { PortalPage } from "~/features/portal/portal-page"
import { m } from "~/platform/paraglide/messages"
import { OpenParts } from "./open-parts"
import { StandingMoney } from "./standing-money"
import { Statement } from "./statement"

/** Where the producer's money is, when it comes, and what has come. */
export function MoneyPage({ statement }: { statement: StatementResponse }) {
  return (
    <PortalPage
      title={m.portal_money_title()}
      lead={m.portal_money_lead()}
      back={{ to: "/nha-san-xuat/them", name: m.portal_more_title() }}
    >
      <StandingMoney now={statement.now} />
      <OpenParts parts={statement.now.open} />
      <Statement statement={statement} />
    </PortalPage>
  )
}
