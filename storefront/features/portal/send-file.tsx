import { useRef, useState } from "react"
import { useHydrated } from "~/platform/use-hydrated"
import { Button, buttonClass } from "~/ui/button"

type SendFileProps = {
  /** Where the form goes: it answers with the page to show. */
  action: string
  /** The one thing to do next, or a further file. */
  first: boolean
  words: { choose: string; sending: string; wait: string; send: string }
  className?: string
  /** Kinds of file, as the browser takes them. */
  accept?: string
}

/**
 * Takes a picture of a paper, or one that is in the phone. A plain form that the browser sends itself: it
 * works on a slow line and without scripts; with them the file goes as soon as it is chosen.
 */
export function SendFile({
  action,
  first,
  words,
  className = "",
  // Named one by one and not image/*: a phone then hands over a JPEG whatever it stores.
  accept = "image/jpeg,image/png,image/webp,application/pdf",
}: SendFileProps) {
  const form = useRef<HTMLFormElement>(null)
  const [sending, setSending] = useState(false)
  const hydrated = useHydrated()
  return (
    <form ref={form} method="post" action={action} encType="multipart/form-data">
      <label
        className={buttonClass(
          first ? "solid" : "outline",
          `w-full cursor-pointer has-focus-visible:outline-2 ${className}`
        )}
      >
        {sending ? words.sending : words.choose}
        <input
          type="file"
          name="file"
          required
          accept={accept}
          className={hydrated ? "sr-only" : "min-h-11 max-w-40"}
          onChange={() => {
            setSending(true)
            form.current?.submit()
          }}
        />
      </label>
      {!hydrated && (
        <Button variant="outline" className={`mt-2 w-full ${className}`}>
          {words.send}
        </Button>
      )}
      {sending && (
        <p role="status" className="mt-2 text-ink-soft">
          {words.wait}
        </p>
      )}
    </form>
  )
}
