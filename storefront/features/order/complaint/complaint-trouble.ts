import { m } from "~/platform/paraglide/messages"

/** Why what was asked for did not happen. */
export function complaintTrouble(code: string): string {
  if (code === "shop.words_missing") return m.after_order_trouble_say()
  if (code === "ocop.complaint_status_conflict") return m.after_order_trouble_conflict()
  if (code === "ocop.complaint_pictures_full") return m.after_order_trouble_pictures_full()
  if (code.startsWith("ocop.picture_")) return m.after_order_trouble_picture()
  return m.after_order_trouble()
}
