import type { SettlementSettings } from "@ocop/contract"
import { useMessages } from "../messages/use-messages"
import { OpenDrawer } from "../ui/open-drawer"
import { SettingsForm } from "./settings-form"

/** What was decided for all producers, to be changed. */
export function SettingsDrawer({ settings }: { settings: SettlementSettings }) {
  const words = useMessages().payouts.settings
  return (
    <OpenDrawer words={words}>
      {(close) => <SettingsForm settings={settings} onDone={close} />}
    </OpenDrawer>
  )
}
