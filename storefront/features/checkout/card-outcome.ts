/** How a card payment ended without an order, as the checkout's address says it; other values are nobody's. */
const OUTCOMES: Readonly<Record<string, string>> = {
  "quay-lai": "shop.card_back",
  "het-han": "shop.card_ended",
  "tu-choi": "shop.card_refused",
}

/** The code of `orderWords`; null when the buyer does not come from a card page. @param url of the checkout */
export function cardOutcome(url: string): string | null {
  return OUTCOMES[new URL(url).searchParams.get("the") ?? ""] ?? null
}
