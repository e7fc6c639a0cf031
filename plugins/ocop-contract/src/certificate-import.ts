import { ENTRY_PROBLEMS, IMPORT_OUTCOMES, LIST_FIELDS } from "@ocop/rules"
import * as z from "zod"
import { DatePrecision } from "./certificate.js"
import { IsoDay, typedText } from "./primitives.js"

/** Largest list that is taken, in bytes and rows. */
export const IMPORT_MAX_BYTES = 10 * 1024 * 1024
export const IMPORT_MAX_ROWS = 20_000

/**
 * mapping: read, waits for the columns · preview: every row has its outcome, waits for confirmation ·
 * applying: being written; a broken one goes on by itself or with confirm · applied · undone.
 */
export const ImportStatus = z.enum(["mapping", "preview", "applying", "applied", "undone"])
export type ImportStatus = z.infer<typeof ImportStatus>
export const ImportOutcome = z.enum(IMPORT_OUTCOMES)
export const EntryProblem = z.enum(ENTRY_PROBLEMS)

/** Which column holds what; columns count from 0. */
export const ListColumns = z.partialRecord(z.enum(LIST_FIELDS), z.number().int().min(0).max(99))

/** What is the same for the whole list: found in its title rows, or told by the operator. */
export const ListContext = z.object({
  decision: typedText(200).nullable(),
  body: typedText(300).nullable(),
  issued_on: IsoDay.nullable(),
  date_precision: DatePrecision,
  province_code: z
    .string()
    .regex(/^\d{2}$/)
    .nullable(),
  level: z.enum(["district", "province", "national"]).nullable(),
})

/** `GET /admin/certificate-imports/:id`, and what the other calls answer with. */
export const CertificateImport = z.object({
  id: z.string(),
  status: ImportStatus,
  file_name: z.string(),
  file_size: z.number().int(),
  format: z.enum(["xlsx", "csv"]),
  sheets: z.array(z.object({ name: z.string(), rows: z.number().int() })),
  /** Index of the sheet that is used. */
  sheet: z.number().int(),
  /** Row of the sheet that holds the headers, from 1; null when none was recognised. */
  header_row: z.number().int().nullable(),
  /** Headers of that row by column; "" where there is none. */
  headers: z.array(z.string()),
  columns: ListColumns,
  context: ListContext,
  /** Rows after the header, as read, for the mapping page: at most 10. */
  sample: z.array(z.object({ row: z.number().int(), cells: z.array(z.string()) })),
  /** Rows per outcome; empty before the preview. */
  counts: z.partialRecord(ImportOutcome, z.number().int()),
  /** Rows that are no entries: sections, totals, blank. */
  skipped_rows: z.number().int(),
  /** Names the preview that was seen; confirm sends it back. */
  digest: z.string().nullable(),
  progress: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
  /** True when "applying" has stopped before its end: confirm again goes on. */
  interrupted: z.boolean(),
  /**
   * Why the last confirmation wrote nothing at all: the register had changed meanwhile ("preview_stale":
   * look at the new preview), or it broke off ("failed": try again). Null when there is nothing to say.
   */
  stopped: z.enum(["preview_stale", "failed"]).nullable(),
  created_by: z.string(),
  created_at: z.string(),
  applied_by: z.string().nullable(),
  applied_at: z.string().nullable(),
  undone_by: z.string().nullable(),
  undone_at: z.string().nullable(),
  undo_reason: z.string().nullable(),
})
export type CertificateImport = z.infer<typeof CertificateImport>
export const CertificateImportResponse = z.object({ import: CertificateImport })

/** `GET /admin/certificate-imports`, newest first. */
export const AdminImportsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export const CertificateImportsResponse = z.object({
  imports: z.array(
    CertificateImport.pick({
      id: true,
      status: true,
      file_name: true,
      counts: true,
      created_by: true,
      created_at: true,
      interrupted: true,
    }).extend({ decision: z.string().nullable() })
  ),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})

/** `POST /admin/certificate-imports/:id/mapping`: says what is in which column, and asks for a preview. */
export const MapImportBody = z
  .object({
    sheet: z.number().int().min(0).max(50),
    header_row: z.number().int().min(1).max(IMPORT_MAX_ROWS),
    columns: ListColumns,
    context: ListContext,
  })
  .strict()
export type MapImportBody = z.infer<typeof MapImportBody>

/** `GET /admin/certificate-imports/:id/sheet` */
export const ImportSheetQuery = z.object({
  sheet: z.coerce.number().int().min(0).max(50),
  /** The row to take for the header; looked for when absent. */
  header_row: z.coerce.number().int().min(1).max(1000).optional(),
})

/** A sheet read from another header row, for the mapping page. Nothing is kept of it. */
export const ImportSheetResponse = CertificateImport.pick({
  sheet: true,
  header_row: true,
  headers: true,
  columns: true,
  context: true,
  sample: true,
})
export type ImportSheetResponse = z.infer<typeof ImportSheetResponse>

/** `GET /admin/certificate-imports/:id/rows` */
export const ImportRowsQuery = z.object({
  outcome: ImportOutcome.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** A row of the list with what will happen, or has happened, to it. */
export const ImportRow = z.object({
  id: z.string(),
  row: z.number().int(),
  outcome: ImportOutcome,
  problems: z.array(EntryProblem),
  question: z
    .object({
      kind: z.enum(["which_producer", "which_product", "one_or_several"]),
      candidates: z.array(z.object({ id: z.string(), name: z.string(), detail: z.string() })),
    })
    .nullable(),
  choice: z
    .object({
      producer: z.string().optional(),
      product: z.string().optional(),
      products: z.enum(["one", "several"]).optional(),
      skip: z.boolean().optional(),
    })
    .nullable(),
  product: z.string(),
  producer: z.string(),
  address: z.string(),
  province: z.string().nullable(),
  /** "potential" is «tiềm năng 5 sao». */
  stars: z.union([z.literal(3), z.literal(4), z.literal(5), z.literal("potential")]).nullable(),
  score: z.number().nullable(),
  decision: z.string().nullable(),
  issued_on: IsoDay.nullable(),
  valid_until: IsoDay.nullable(),
  certificate_number: z.string().nullable(),
  certificate_id: z.string().nullable(),
  /** The products when the cell seems to name several. */
  several: z.array(z.string()),
})
export type ImportRow = z.infer<typeof ImportRow>
export const ImportRowsResponse = z.object({
  rows: z.array(ImportRow),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})

/** `POST /admin/certificate-imports/:id/choices`: answers, by row of the sheet. */
export const ChooseImportBody = z
  .object({
    choices: z
      .array(
        z
          .object({
            row: z.number().int().min(1),
            producer: z.string().max(64).optional(),
            product: z.string().max(64).optional(),
            products: z.enum(["one", "several"]).optional(),
            skip: z.boolean().optional(),
          })
          .strict()
      )
      .min(1)
      .max(1000),
  })
  .strict()
export type ChooseImportBody = z.infer<typeof ChooseImportBody>

/** `POST /admin/certificate-imports/:id/confirm`: writes what that preview said, and nothing else. */
export const ConfirmImportBody = z.object({ digest: z.string().min(1).max(100) }).strict()

/** `POST /admin/certificate-imports/:id/undo` */
export const UndoImportBody = z.object({ reason: typedText(2000).pipe(z.string().min(1)) }).strict()

/** `GET /admin/certificate-imports/:id/report` */
export const ImportReportQuery = z.object({ format: z.enum(["xlsx", "csv"]).default("xlsx") })
