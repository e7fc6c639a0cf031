import { GUIDE_KINDS, type GuideKind } from "@ocop/contract"
import { RadioGroup } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"

/** Which pattern a promotion follows. */
export function GuideKinds({
  kind,
  onKind,
}: {
  kind: GuideKind
  onKind: (kind: GuideKind) => void
}) {
  const words = useMessages().promotionGuides.new
  return (
    <RadioGroup
      aria-label={words.kind}
      value={kind}
      className="grid grid-cols-1 gap-2 sm:grid-cols-2 xl:grid-cols-3"
      onValueChange={(value) => onKind(GUIDE_KINDS.find((one) => one === value) ?? "ocop_week")}
    >
      {GUIDE_KINDS.map((one) => (
        <RadioGroup.ChoiceBox
          key={one}
          value={one}
          label={words.kinds[one]}
          description={words.about[one]}
        />
      ))}
    </RadioGroup>
  )
}
