import { isIsoDay } from "@ocop/rules"
import * as z from "zod"

/** Whole đồng: VND has no minor unit, so an amount is always an integer. */
export const DongAmount = z.number().int()

/** A calendar day in Vietnam, `YYYY-MM-DD`. */
export const IsoDay = z.string().refine(isIsoDay, "must be a day of the calendar, YYYY-MM-DD")

/** Text a person typed: trimmed, composed to NFC, without NUL bytes, at most `max` characters. */
export const typedText = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => !text.includes("\u0000"), "must not contain NUL bytes")
    .transform((text) => text.normalize("NFC").trim())

/** Stars that a certificate in force gives today; null is "no star", never zero. */
export const StarsToday = z.union([z.literal(3), z.literal(4), z.literal(5)]).nullable()

/** An error body of any of our routes; `code` is stable, `message` is for developers. */
export const ErrorBody = z.object({
  code: z.string().optional(),
  type: z.string().optional(),
  message: z.string(),
})
export type ErrorBody = z.infer<typeof ErrorBody>
