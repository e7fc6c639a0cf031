import type { Carrier, RemittanceLine, SettleLineBody } from "@ocop/contract"
import { Button, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { ParcelChoice } from "./parcel-choice"
import { useSettleLine } from "./use-remittances"

/** Where nothing but a person can say what became of the money. */
const MAY_ACCEPT: readonly RemittanceLine["outcome"][] = ["short", "over", "not_delivered"]

/** What a person decides about a line that is not exact, with the reason. */
export function SettleLine({
  statementId,
  carrier,
  line,
}: {
  statementId: string
  carrier: Carrier
  line: RemittanceLine
}) {
  const words = useMessages().remittances
  const [reason, setReason] = useState("")
  const [parcel, setParcel] = useState<string | null>(null)
  const settle = useSettleLine(statementId, line.id)
  const decide = (decision: SettleLineBody["decision"]) =>
    settle.mutate({ decision, reason, collection_id: decision === "accepted" ? parcel : null })
  const tooShort = reason.trim().length < 3
  const isUnknown = line.outcome === "unknown"
  return (
    <div className="mt-2 flex w-full flex-col gap-2">
      {isUnknown && (
        <ParcelChoice carrier={carrier} amount={line.amount} chosen={parcel} onChoose={setParcel} />
      )}
      <Input
        aria-label={words.reason}
        placeholder={words.reason}
        value={reason}
        maxLength={500}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="flex flex-wrap gap-2">
        {(MAY_ACCEPT.includes(line.outcome) || parcel) && (
          <Button
            className="min-h-11"
            disabled={tooShort || settle.isPending}
            onClick={() => decide("accepted")}
          >
            {isUnknown ? words.acceptParcel : words.accept}
          </Button>
        )}
        <Button
          className="min-h-11"
          variant="secondary"
          disabled={tooShort || settle.isPending}
          onClick={() => decide("dismissed")}
        >
          {words.dismiss}
        </Button>
      </div>
      {tooShort && (
        <Text size="xsmall" className="text-ui-fg-muted">
          {words.reasonFirst}
        </Text>
      )}
      {settle.error && <Failed bare error={settle.error} />}
    </div>
  )
}
