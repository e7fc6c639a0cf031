import type { ProducerMessageData } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"

export type MessageWords = { title: string; lines: string[] }

/** Lines that have something to say. */
export const said = (...lines: (string | undefined)[]): string[] =>
  lines.filter((line): line is string => Boolean(line))

export const reasonLine = ({ reason }: ProducerMessageData): string | undefined =>
  reason && m.portal_message_reason({ reason })
