import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Note } from "../ui/note"
import type { ProducerDetail } from "./use-producer"

/** The people who act for it. */
export function ProducerMembers({ members }: Pick<ProducerDetail, "members">) {
  const words = useMessages().producers.members
  return (
    <Box title={words.title}>
      {members.length === 0 && <Note>{words.empty}</Note>}
      {members.length > 0 && (
        <ul className="divide-y">
          {members.map(({ id, name, email, role, status }) => (
            <li key={id} className="txt-small px-6 py-3">
              {name}
              <Text size="xsmall" className="text-ui-fg-muted break-all">
                {email}, {words.roles[role]}
                {status !== "active" && `, ${words.statuses[status]}`}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Box>
  )
}
