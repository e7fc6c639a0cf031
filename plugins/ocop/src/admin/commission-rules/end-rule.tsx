import type { CommissionRuleView } from "@ocop/contract"
import { useMessages } from "../messages/use-messages"
import { OpenDrawer } from "../ui/open-drawer"
import { EndRuleForm } from "./end-rule-form"

/** Ends a rule, or takes back one that has not begun. */
export function EndRule({ rule }: { rule: CommissionRuleView }) {
  const words = useMessages().commission.end
  const intro = rule.state === "to_come" ? words.introToCome : words.intro
  return (
    <OpenDrawer words={{ ...words, intro }}>
      {(close) => <EndRuleForm rule={rule} onDone={close} />}
    </OpenDrawer>
  )
}
