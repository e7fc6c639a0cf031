import * as z from "zod"
import { IsoDay, typedText } from "./primitives.js"

const Moment = z.string()

/** `POST /producer/assistance`: officers may act until the end of this day. */
export const AgreeAssistanceBody = z.object({ until: IsoDay }).strict()
export type AgreeAssistanceBody = z.infer<typeof AgreeAssistanceBody>

/** `POST /admin/producers/:id/assistance/sessions`: why, for the producer to read. */
export const BeginAssistanceBody = z
  .object({ reason: typedText(500).pipe(z.string().min(3)) })
  .strict()
export type BeginAssistanceBody = z.infer<typeof BeginAssistanceBody>

/** What opens the portal: good once, for two minutes. */
export const BegunAssistanceResponse = z.object({
  session_id: z.string(),
  code: z.string(),
  until: Moment,
  /** Where the portal takes the code; null when the backend does not know where the shop is. */
  url: z.string().nullable(),
})
export type BegunAssistanceResponse = z.infer<typeof BegunAssistanceResponse>

/** `POST /store/assistance-codes` */
export const RedeemAssistanceBody = z.object({ code: z.string().min(20).max(100) }).strict()
export type RedeemAssistanceBody = z.infer<typeof RedeemAssistanceBody>
export const RedeemedAssistanceResponse = z.object({ token: z.string() })

/** `GET /producer/assistance`, `GET /admin/producers/:id/assistance` */
export const AssistanceResponse = z.object({
  /** What holds at this moment; null when nothing does. */
  assistance: z.object({ agreed_by: z.string(), agreed_at: Moment, until: Moment }).nullable(),
  /** Who was in the portal, the newest first; the last fifty. */
  sessions: z.array(
    z.object({
      id: z.string(),
      officer: z.string(),
      reason: z.string(),
      began_at: Moment,
      until: Moment,
      /** True while the officer may act. */
      open: z.boolean(),
      /** Lines in the log. */
      deeds: z.number().int(),
    })
  ),
})
export type AssistanceResponse = z.infer<typeof AssistanceResponse>
