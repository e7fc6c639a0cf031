import { Checkbox, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useMessages } from "../messages/use-messages"
import { revocationEffect, revokedAlong } from "./revocation-effect"
import type { CertificateDetail } from "./use-certificate"

/** Whether the product's other certificates go as well, and which those are (SPEC C8). */
export function AllRunning({
  certificate,
  checked,
  onChecked,
}: {
  certificate: CertificateDetail
  checked: boolean
  onChecked: (checked: boolean) => void
}) {
  const words = useMessages().revoke
  const id = useId()
  const along = revokedAlong(certificate)
  return (
    <div className="flex gap-3">
      <Checkbox
        id={id}
        aria-describedby={`${id}-hint`}
        checked={checked}
        onCheckedChange={(now) => onChecked(now === true)}
      />
      <div className="flex flex-col gap-1">
        <Label htmlFor={id} size="small" weight="plus">
          {words.allRunning}
        </Label>
        <Text id={`${id}-hint`} size="small" className="text-ui-fg-subtle">
          {words.allRunningHint}
        </Text>
        <Text size="small" role="status">
          {checked && along.length > 0 && `${words.alsoRevoked(along)} `}
          {revocationEffect(certificate, checked, words)}
        </Text>
      </div>
    </div>
  )
}
