import { SendFile } from "~/features/portal/send-file"
import { m } from "~/platform/paraglide/messages"
import { filingScanPath } from "../certificate-paths"

/** Takes a picture of the certificate. */
export function AddScan({ id, first }: { id: string; first: boolean }) {
  return (
    <SendFile
      action={filingScanPath(id)}
      first={first}
      className="sm:w-auto"
      words={{
        choose: first ? m.portal_certificates_take_photo() : m.portal_certificates_take_another(),
        sending: m.portal_certificates_sending(),
        wait: m.portal_certificates_sending_text(),
        send: m.portal_certificates_send_photo(),
      }}
    />
  )
}
