import { Form, useNavigation } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import type { NoticesData } from "./load-notices.server"
import { mailWords } from "./notice-words"

/** Of which kinds of news there are mails; what is about no order of one's own is off until it is ticked. */
export function MailChoices({ mails, saved }: Pick<NoticesData, "mails" | "saved">) {
  const saving = useNavigation().formData?.get("intent") === "mails"
  return (
    <section
      id="thu"
      aria-labelledby="mails"
      className="space-y-3 rounded-xl border border-line bg-surface p-4"
    >
      <h2 id="mails" className="text-lg">
        {m.notice_mails()}
      </h2>
      <p className="text-ink-soft">{m.notice_mails_hint()}</p>
      {saved && <Notice role="status">{m.account_saved()}</Notice>}
      <Form method="post" className="space-y-3">
        <ul>
          {mails.map(({ kind, mailed }) => {
            const words = mailWords(kind)
            if (!words) return null
            return (
              <li key={kind}>
                <label className="flex min-h-11 items-center gap-3 py-1 leading-snug">
                  <input
                    type="checkbox"
                    name="kind"
                    value={kind}
                    defaultChecked={mailed}
                    className="size-5 shrink-0 accent-brand"
                  />
                  {words}
                </label>
              </li>
            )
          })}
        </ul>
        <Button name="intent" value="mails" disabled={saving}>
          {m.notice_mails_save()}
        </Button>
      </Form>
    </section>
  )
}
