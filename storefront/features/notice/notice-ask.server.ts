import { NoticeMailsResponse, NoticesResponse } from "@ocop/contract"
import * as z from "zod"
import { bearer } from "~/features/account/token-cookie.server"
import { askBackend } from "~/platform/backend.server"

const NOTICES = "/store/customers/me/notices"
const MAILS = "/store/customers/me/notice-mails"

/** A part of a customer's notices, newest first. */
export function listNotices(
  token: string,
  limit: number,
  offset: number
): Promise<NoticesResponse> {
  const page = new URLSearchParams({ limit: String(limit), offset: String(offset) })
  return askBackend(NoticesResponse, `${NOTICES}?${page}`, { headers: bearer(token) })
}

/** How much a customer has not read. */
export async function countUnread(token: string): Promise<number> {
  return (await listNotices(token, 0, 0)).unread
}

/** @param id of one notice; null for all */
export async function markRead(token: string, id: string | null): Promise<void> {
  const path = id === null ? `${NOTICES}/read` : `${NOTICES}/${encodeURIComponent(id)}/read`
  await askBackend(z.unknown(), path, { method: "POST", headers: bearer(token) })
}

/** @param id the newest notice that was shown: it and all before it are read */
export async function markReadUpTo(token: string, id: string): Promise<void> {
  await askBackend(z.unknown(), `${NOTICES}/read`, {
    method: "POST",
    body: { up_to: id },
    headers: bearer(token),
  })
}

export async function listMails(token: string): Promise<NoticeMailsResponse["mails"]> {
  return (await askBackend(NoticeMailsResponse, MAILS, { headers: bearer(token) })).mails
}

/** @param kinds all that are to be mailed */
export async function chooseMails(token: string, kinds: readonly string[]): Promise<void> {
  await askBackend(NoticeMailsResponse, MAILS, {
    method: "POST",
    body: { kinds },
    headers: bearer(token),
  })
}
