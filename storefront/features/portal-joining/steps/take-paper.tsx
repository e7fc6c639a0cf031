import type { ProducerDocument } from "@ocop/contract"
import { SendFile } from "~/features/portal/send-file"
import { m } from "~/platform/paraglide/messages"
import { documentPath } from "../joining-paths"

/** Takes a picture of one kind of paper. */
export function TakePaper({ kind, first }: { kind: ProducerDocument["kind"]; first: boolean }) {
  return (
    <SendFile
      action={documentPath(kind)}
      first={first}
      words={{
        choose: first ? m.portal_joining_take() : m.portal_joining_take_another(),
        sending: m.portal_joining_sending(),
        wait: m.portal_joining_sending_text(),
        send: m.portal_joining_send_paper(),
      }}
    />
  )
}
