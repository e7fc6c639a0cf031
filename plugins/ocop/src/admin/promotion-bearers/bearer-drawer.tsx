import type { PromotionBearerBody } from "@ocop/contract"
import { useMessages } from "../messages/use-messages"
import { OpenDrawer } from "../ui/open-drawer"
import { BearerForm } from "./bearer-form"

/** Names who pays for a promotion, or changes it. */
export function BearerDrawer({ bearer }: { bearer?: PromotionBearerBody }) {
  const { open, change, formTitle: title, intro } = useMessages().commission.bearers
  return (
    <OpenDrawer words={{ open: bearer ? change : open, title, intro }}>
      {(close) => <BearerForm bearer={bearer} onDone={close} />}
    </OpenDrawer>
  )
}
