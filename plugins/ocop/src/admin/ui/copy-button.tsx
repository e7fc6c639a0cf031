import { Button, toast } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"

/** Puts `text` on the clipboard. */
export function CopyButton({ text }: { text: string }) {
  const words = useMessages().certificatePage
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => toast.success(words.copied),
      () => toast.error(text)
    )
  return (
    <Button size="small" variant="transparent" type="button" onClick={() => void copy()}>
      {words.copy}
    </Button>
  )
}
