import { Button, toast } from "@medusajs/ui"
import { useState } from "react"
import { download } from "../http/download"
import { failureWords } from "../http/failure-words"
import { useMessages } from "../messages/use-messages"

/** Saves a file of the backend. */
export function DownloadButton({
  path,
  name,
  label,
  onSaved,
}: {
  path: string
  name: string
  label: string
  onSaved?: () => void
}) {
  const messages = useMessages()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      await download(path, name)
      onSaved?.()
    } catch (error) {
      toast.error(failureWords(error, messages))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button variant="secondary" className="min-h-11" isLoading={busy} onClick={() => void save()}>
      {label}
    </Button>
  )
}
