import type { FormEvent } from "react"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { buttonClass } from "~/ui/button"
import type { CartLine } from "./cart"

type RemoveButtonProps = {
  line: CartLine
  submit: (event: FormEvent<HTMLFormElement>) => void
  /** The only way on for this line, so it has to be seen. */
  loud: boolean
}

export function RemoveButton({ line, submit, loud }: RemoveButtonProps) {
  const look = loud ? buttonClass("outline") : "min-h-11 rounded-lg px-3 underline hover:bg-sunken"
  return (
    <form method="post" action={shopPath("/gio-hang")} onSubmit={submit}>
      <input type="hidden" name="line_id" value={line.id} />
      <button
        name="intent"
        value="remove"
        aria-label={m.cart_remove_of({ title: line.title })}
        className={look}
      >
        {m.cart_remove()}
      </button>
    </form>
  )
}
