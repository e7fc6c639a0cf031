import { LEGAL_KINDS, tooShortRetention } from "@ocop/rules"
import * as z from "zod"
import { IsoDay, typedText } from "./primitives.js"

export const LegalKind = z.enum(LEGAL_KINDS)
export type LegalKind = z.infer<typeof LegalKind>

const needed = (max: number) => typedText(max).pipe(z.string().min(1))
const Line = needed(300)
const Words = needed(5_000)
const Named = z
  .array(z.object({ name: Line, words: Words }).strict())
  .min(1)
  .max(40)
const Months = z.number().int().min(0).max(1_200)

/** What each kind says; in Vietnamese, the language in which it binds. */
export const LEGAL_CONTENT = {
  operator: z
    .object({
      legal_name: Line,
      enterprise_number: Line,
      issued_on: IsoDay,
      issued_by: Line,
      address: Line,
      representative: Line,
      phone: Line,
      email: z.email().max(300),
      domain: Line,
      /** Of the platform with the ministry; empty until it has one. */
      registration_number: typedText(300),
    })
    .strict(),
  ranking: z.object({ intro: Words, criteria: Named, paid: Words }).strict(),
  complaints: z
    .object({ phone: Line, email: z.email().max(300), address: Line, words: Words })
    .strict(),
  /** The eight points of a privacy notice, and what is consented to by itself. */
  privacy: z
    .object({
      purpose: Words,
      use: Words,
      retention: Words,
      recipients: Words,
      contact: Words,
      access: Words,
      complaints: Words,
      protection: Words,
      consents: Named,
    })
    .strict(),
  fees: z.object({ intro: Words, items: Named }).strict(),
  retention: z
    .object({
      orders_months: Months,
      listings_months: Months,
      producers_months: Months,
      words: Words,
    })
    .strict()
    .superRefine((promised, context) => {
      for (const field of tooShortRetention(promised)) {
        context.addIssue({
          code: "custom",
          path: [field],
          message: "is shorter than the law wants",
        })
      }
    }),
} as const satisfies Record<LegalKind, z.ZodType>

/** What a kind says, with its name. */
export const LegalContent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("operator"), content: LEGAL_CONTENT.operator }),
  z.object({ kind: z.literal("ranking"), content: LEGAL_CONTENT.ranking }),
  z.object({ kind: z.literal("complaints"), content: LEGAL_CONTENT.complaints }),
  z.object({ kind: z.literal("privacy"), content: LEGAL_CONTENT.privacy }),
  z.object({ kind: z.literal("fees"), content: LEGAL_CONTENT.fees }),
  z.object({ kind: z.literal("retention"), content: LEGAL_CONTENT.retention }),
])
export type LegalContent = z.infer<typeof LegalContent>

/** `POST /admin/legal-settings` */
export const PublishLegalBody = LegalContent.and(z.object({ effective_from: IsoDay }))
export type PublishLegalBody = z.infer<typeof PublishLegalBody>

const Version = z.object({ version: z.number().int(), effective_from: IsoDay })

/** `GET /admin/legal-settings`: every kind with every version, the newest first. */
export const LegalSettingsResponse = z.object({
  settings: z.array(
    z.object({
      kind: LegalKind,
      /** The version that holds today; null while there is none. */
      in_force: z.number().int().nullable(),
      /** The first day that a version published now may hold from. */
      earliest: IsoDay,
      versions: z.array(
        Version.extend({
          content: z.record(z.string(), z.unknown()),
          published_at: z.string(),
          /** An e-mail address; an id for somebody who is gone. */
          published_by: z.string(),
        })
      ),
    })
  ),
})
export type LegalSettingsResponse = z.infer<typeof LegalSettingsResponse>

/** `GET /store/legal`: what there is to read. */
export const LegalPagesResponse = z.object({
  pages: z.array(
    z.object({ kind: LegalKind, in_force_since: IsoDay.nullable(), next_from: IsoDay.nullable() })
  ),
})
export type LegalPagesResponse = z.infer<typeof LegalPagesResponse>

const Page = LegalContent.and(Version)
/** `GET /store/legal/:kind`: what holds today, what was announced, and since when there were others. */
export const LegalPageResponse = z.object({
  kind: LegalKind,
  in_force: Page.nullable(),
  announced: z.array(Page),
  former: z.array(Version),
})
export type LegalPageResponse = z.infer<typeof LegalPageResponse>
