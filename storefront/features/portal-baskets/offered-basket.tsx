import type { BasketOffer, ProducerBasket } from "@ocop/contract"
import { Form, useNavigation } from "react-router"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"

const CONSENT = {
  proposed: m.portal_basket_consent_proposed,
  accepted: m.portal_basket_consent_accepted,
  declined: m.portal_basket_consent_declined,
}

/** One basket with the producer's own goods in it, their share of its price, and the answer to it. */
export function OfferedBasket({ basket }: { basket: ProducerBasket }) {
  const { id, title, price, parts, version } = basket
  const sending = useNavigation().formData?.get("basket_id") === id
  const consent = parts[0]?.consent ?? "proposed"
  return (
    <section aria-label={title} className="space-y-3 rounded-xl border border-line bg-surface p-4">
      <h2 className="text-lg">{title}</h2>
      <p className="text-ink-soft">{m.portal_basket_price({ price: formatDong(price) })}</p>
      <ul className="divide-y divide-line border-y border-line">
        {parts.map((part) => (
          <li key={part.id} className="space-y-1 py-3">
            <p className="font-bold">
              {part.title}{" "}
              <span className="whitespace-nowrap">
                {m.order_quantity({ quantity: part.quantity })}
              </span>
            </p>
            {part.variant_title && <p className="text-ink-soft">{part.variant_title}</p>}
            <p>{m.portal_basket_share({ price: formatDong(shareOf(part)) })}</p>
            <p className="text-sm text-ink-soft">
              {m.portal_basket_singly({ price: formatDong(part.singly * part.quantity) })}
            </p>
          </li>
        ))}
      </ul>
      <p className="font-bold">{CONSENT[consent]()}</p>
      <Form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="basket_id" value={id} />
        <input type="hidden" name="version" value={version} />
        {consent !== "accepted" && (
          <Button
            name="answer"
            value="accepted"
            disabled={sending}
            aria-label={m.portal_basket_agree_to({ title })}
          >
            {m.portal_basket_agree()}
          </Button>
        )}
        {consent !== "declined" && (
          <Button
            name="answer"
            value="declined"
            variant="outline"
            disabled={sending}
            aria-label={m.portal_basket_decline_of({ title })}
          >
            {m.portal_basket_decline()}
          </Button>
        )}
      </Form>
    </section>
  )
}

/** For all of its units in one basket. */
const shareOf = ({ shares }: BasketOffer): number =>
  shares.reduce((sum, { units, unit_price }) => sum + units * unit_price, 0)
