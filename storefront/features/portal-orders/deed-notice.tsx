import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"
import { doneWords, troubleWords } from "./order-words"

type DeedNoticeProps = {
  /** Of the address. */
  done: string | null
  number?: string | null
  trouble?: string | undefined
}

/** What came of the button that was pressed. */
export function DeedNotice({ done, number, trouble }: DeedNoticeProps) {
  if (trouble) {
    return (
      <Notice tone="warn" role="alert">
        <p>{troubleWords(trouble)}</p>
      </Notice>
    )
  }
  const words = doneWords(done)
  if (!words) return null
  return (
    <Notice role="status">
      <p>
        {number && /^\d+$/.test(number) && <strong>{m.portal_orders_number({ number })}: </strong>}
        {words}
      </p>
    </Notice>
  )
}
