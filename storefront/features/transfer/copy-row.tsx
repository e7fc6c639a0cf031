import { useState } from "react"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"

type CopyRowProps = {
  name: string
  /** As it is read. */
  shown: string
  /** As a bank's app takes it. */
  value: string
}

/** One thing to be typed into a bank's app, and a button that saves the typing. */
export function CopyRow({ name, shown, value }: CopyRowProps) {
  const [said, setSaid] = useState("")

  async function copy() {
    // Absent on a page that is not served over https.
    const copied = await navigator.clipboard?.writeText(value).then(
      () => true,
      () => false
    )
    setSaid(copied ? m.payment_copied() : m.payment_copy_failed())
  }

  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-x-3 py-2 max-[20rem]:grid-cols-1">
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="col-start-1 font-bold md:text-lg wrap-anywhere select-all">{shown}</dd>
      <dd className="row-span-2 flex flex-wrap items-center justify-end gap-2 min-[20rem]:col-start-2 min-[20rem]:row-start-1">
        <span role="status" className="text-sm empty:hidden">
          {said}
        </span>
        <Button
          type="button"
          variant="outline"
          onClick={() => void copy()}
          aria-label={m.payment_copy_of({ name })}
          className="noscript:hidden"
        >
          {m.payment_copy()}
        </Button>
      </dd>
    </div>
  )
}
