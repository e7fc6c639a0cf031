import { OPERATOR_ROLES } from "@ocop/rules"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"

/** What each role may. */
export function RoleGuide() {
  const words = useMessages().operators
  return (
    <Box title={words.guideTitle}>
      <dl className="flex flex-col gap-3 px-6 py-4">
        {OPERATOR_ROLES.map((role) => (
          <div key={role}>
            <dt className="txt-compact-small-plus">{words.roles[role]}</dt>
            <dd className="txt-small text-ui-fg-subtle">{words.guide[role]}</dd>
          </div>
        ))}
      </dl>
    </Box>
  )
}
