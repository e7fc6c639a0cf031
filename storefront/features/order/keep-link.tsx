import { useRef, useState } from "react"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"

type CopyState = "not-yet" | "copied" | "failed"

/** The link is the key to the order: shown in full, so that it can be kept also where copying fails. */
export function KeepLink({ link }: { link: string }) {
  const field = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<CopyState>("not-yet")

  async function copy() {
    field.current?.select()
    // Absent on a page that is not served over https.
    const copied = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false
    )
    setState(copied ? "copied" : "failed")
  }

  return (
    <section
      aria-labelledby="keep-link"
      className="flex flex-col gap-3 rounded-xl border border-brand bg-surface p-4 print:hidden"
    >
      <div>
        <h2 id="keep-link" className="text-lg">
          {m.order_keep_link()}
        </h2>
        <p className="text-ink-soft">{m.order_keep_link_text()}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          readOnly
          value={link}
          aria-label={m.order_link_label()}
          onFocus={(event) => event.target.select()}
          className="min-h-11 min-w-0 flex-1 basis-60 rounded-lg border border-line-strong bg-page px-3"
        />
        <Button onClick={() => void copy()} className="noscript:hidden">
          {m.order_copy()}
        </Button>
        <Button variant="outline" onClick={() => window.print()} className="noscript:hidden">
          {m.order_print()}
        </Button>
      </div>
      <p role="status" className="text-sm empty:hidden">
        {state === "copied" ? m.order_copied() : state === "failed" ? m.order_copy_failed() : ""}
      </p>
    </section>
  )
}
