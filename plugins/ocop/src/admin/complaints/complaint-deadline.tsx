import type { ComplaintHead } from "@ocop/contract"
import { Badge, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { complaintDue } from "./complaint-due"

/** Until when something has to be done, marked where that has passed. */
export function ComplaintDeadline({ complaint }: { complaint: ComplaintHead }) {
  const { complaints: words, day } = useMessages()
  const due = complaintDue(complaint, new Date())
  if (!due) return <>–</>
  return (
    <div className="flex flex-col items-start gap-1">
      {due.late && (
        <Badge size="2xsmall" color="red">
          {words.late}
        </Badge>
      )}
      <Text size="small" className="tabular-nums">
        {words.due[due.what](day.moment(due.at))}
      </Text>
    </div>
  )
}
