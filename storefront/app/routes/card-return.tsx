import { data } from "react-router"
import { returnFromCard } from "~/features/checkout/return-from-card.server"
import { privateMeta } from "~/features/order/private-meta"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import type { Route } from "./+types/card-return"

/** Where Stripe sends a buyer who paid. The page itself is only seen while the result cannot be asked for. */
export async function loader({ params }: Route.LoaderArgs) {
  const returned = await returnFromCard(params.checkout)
  if (returned) throw returned
  return data(null, { status: 503 })
}

export function headers() {
  return { "Cache-Control": "private, no-store", "Referrer-Policy": "no-referrer" }
}

export function meta() {
  return privateMeta(m.payment_card_checking_title())
}

export default function CardReturnRoute() {
  return (
    <main id="noi-dung" className="mx-auto max-w-xl space-y-4 px-4 py-16 text-center">
      <h1 className="text-2xl">{m.payment_card_checking_title()}</h1>
      <p>{m.payment_card_checking()}</p>
      <form method="get">
        <Button className="text-lg">{m.payment_card_check_again()}</Button>
      </form>
    </main>
  )
}
