import type Stripe from "stripe"
import type { Checkouts } from "./checkouts"

/** What the double answers a browser with. */
export interface Page {
  status: number
  html?: string
  location?: string
}

/**
 * Stands for checkout.stripe.com: plain HTML, one field, no script, at the width of a phone.
 *
 * @param form what was sent; null when the page is only opened
 */
export function hostedPage(
  checkouts: Checkouts,
  session: Stripe.Checkout.Session | null,
  form: URLSearchParams | null
): Page {
  if (!session || session.status === "expired") {
    return page(404, "<h1>This checkout session has expired</h1>")
  }
  if (session.status === "complete") return page(410, "<h1>You are all done here</h1>")
  if (!form) return asks(session, "")
  const bank = form.get("bank")
  const paid = bank
    ? checkouts.answer(session, bank === "yes")
    : checkouts.pay(session, form.get("number") ?? "")
  if (paid.done) return { status: 303, location: paid.to }
  return paid.asks ? bankAsks() : asks(session, paid.words)
}

function asks(
  { amount_total, currency, cancel_url }: Stripe.Checkout.Session,
  words: string
): Page {
  return page(
    200,
    `<h1>${amount_total} ${String(currency).toUpperCase()}</h1>
<p role="alert">${words}</p>
<form method="post"><label>Card number <input name="number" inputmode="numeric" autocomplete="off"></label>
<button>Pay</button></form>
${cancel_url ? `<a href="${cancel_url}">Back</a>` : ""}`
  )
}

function bankAsks(): Page {
  return page(
    200,
    `<h1>Your bank asks</h1><form method="post"><button name="bank" value="yes">Complete</button>
<button name="bank" value="no">Fail</button></form>`
  )
}

function page(status: number, body: string): Page {
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">`
  return {
    status,
    html: `${head}<title>Checkout (a stand-in for Stripe)</title><body style="font:1rem sans-serif;padding:1rem">${body}</body></html>`,
  }
}
