import type { Carrier } from "@ocop/contract"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { Failed } from "../ui/failed"
import { Note } from "../ui/note"
import { useHeldCash } from "./use-remittances"

/** Which parcel a line is about that names none: those whose money the courier still holds, the same amount first. */
export function ParcelChoice({
  carrier,
  amount,
  chosen,
  onChoose,
}: {
  carrier: Carrier
  /** Of the line, in đồng. */
  amount: number
  /** Id of the collection. */
  chosen: string | null
  onChoose: (id: string | null) => void
}) {
  const words = useMessages().remittances
  const { data, error, refetch } = useHeldCash(carrier)
  if (error) return <Failed bare error={error} onRetry={() => void refetch()} />
  if (!data) return null
  if (!data.collections.length) return <Note>{words.noParcel}</Note>
  const options = data.collections
    .toSorted((a, b) => Number(b.amount === amount) - Number(a.amount === amount))
    .map((held) => ({
      value: held.id,
      label: [
        words.parcel(held.order_number, held.parcel_number),
        held.tracking_code,
        words.dong(held.amount),
      ]
        .filter(Boolean)
        .join(" · "),
    }))
  return (
    <Choose
      label={words.whichParcel}
      value={chosen}
      options={options}
      nothing={words.whichParcel}
      onChange={onChoose}
    />
  )
}
