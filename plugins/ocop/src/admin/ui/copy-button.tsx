import { Button, toast } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"

/** Puts `text` on the clipboard. */
export function CopyButton({
  text,
  label,
}: {
  text: string
  /** What it is, for screen readers, where several stand beside each other. */
  label?: string
}) {
  const words = useMessages().certificatePage
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => toast.success(words.copied),
      () => toast.error(text)
    )
  return (
    <Button
      size="small"
      variant="transparent"
      type="button"
      aria-label={label && `${words.copy}: ${label}`}
      onClick={() => void copy()}
    >
      {words.copy}
    </Button>
  )
}
