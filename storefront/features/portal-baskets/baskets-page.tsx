import type { ProducerBasketsResponse } from "@ocop/contract"
import { PortalPage } from "~/features/portal/portal-page"
import { m } from "~/platform/paraglide/messages"
import { EmptyState } from "~/ui/empty-state"
import { Notice } from "~/ui/notice"
import { answerTrouble, type AnswerOutcome } from "./answer-outcome"
import { OfferedBasket } from "./offered-basket"

type BasketsPageProps = { data: ProducerBasketsResponse; outcome: AnswerOutcome | undefined }

/** The market's baskets that the producer's goods are wanted for, and what it gets for them. */
export function BasketsPage({ data, outcome }: BasketsPageProps) {
  return (
    <PortalPage
      title={m.portal_basket_title()}
      lead={m.portal_basket_lead()}
      back={{ to: "/nha-san-xuat/them", name: m.portal_more_title() }}
    >
      {outcome && (
        <Notice tone={outcome.done ? "info" : "warn"} role={outcome.done ? "status" : "alert"}>
          <p>
            {!outcome.done
              ? answerTrouble(outcome.code)
              : outcome.answer === "accepted"
                ? m.portal_basket_agreed()
                : m.portal_basket_declined()}
          </p>
        </Notice>
      )}
      {data.baskets.length === 0 && (
        <EmptyState title={m.portal_basket_none()}>
          <p>{m.portal_basket_none_text()}</p>
        </EmptyState>
      )}
      {data.baskets.map((basket) => (
        <OfferedBasket key={basket.id} basket={basket} />
      ))}
    </PortalPage>
  )
}
