import { m } from "~/platform/paraglide/messages"

/** Whether the address that is typed goes into the address book, for the next order. */
export function KeepAddress({ checked }: { checked: boolean }) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        name="keep"
        defaultChecked={checked}
        className="size-5 shrink-0 accent-brand"
      />
      {m.checkout_keep_address()}
    </label>
  )
}
