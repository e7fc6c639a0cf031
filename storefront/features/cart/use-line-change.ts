import { type FormEvent, useState } from "react"
import { useFetcher } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import type { CartLine } from "./cart"
import type { CartOutcome } from "./cart-outcome"

/**
 * A line that answers at once and then tells the truth: while the shop is asked, the quantity that was asked
 * for shows; afterwards the cart's own, with the reason when it was refused. Without scripts the same forms
 * post and come back as a page.
 */
export function useLineChange(line: CartLine) {
  const fetcher = useFetcher<CartOutcome>({ key: `line-${line.id}` })
  const [typed, setTyped] = useState<string | null>(null)
  const asked = fetcher.formData
  const intent = asked?.get("intent")
  const quantity = intent === "update" ? askedQuantity(asked) : line.quantity

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(event.currentTarget, submitter)
    form.set("stay", "1")
    setTyped(null)
    void fetcher.submit(form, { method: "post", action: shopPath("/gio-hang") })
  }

  return {
    submit,
    quantity,
    /** What the field shows: what is being typed, or the quantity. */
    shown: typed ?? String(quantity),
    type: setTyped,
    leaving: intent === "remove",
    busy: fetcher.state !== "idle",
    refusal: fetcher.state === "idle" && fetcher.data?.ok === false ? fetcher.data.code : null,
  }
}

function askedQuantity(form: FormData | undefined): number {
  return Number(form?.get("quantity")) + Number(form?.get("step") ?? 0)
}
