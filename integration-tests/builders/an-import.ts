import type { CertificateImport, ImportRow } from "@ocop/contract"
import { granted, type Client, type UploadedFile } from "./client"

const PATIENCE_MS = 60_000
const PAUSE_MS = 50

/** An operator's way with a list: each step answers with the import as it is then. */
export class ImportDesk {
  constructor(private readonly operator: Client) {}

  async uploaded(file: UploadedFile): Promise<CertificateImport> {
    return (await granted(this.operator.upload("/admin/certificate-imports", file))).import
  }

  /** With the mapping that was proposed, and what the operator says differently. */
  async previewed(
    file: UploadedFile,
    context: Partial<CertificateImport["context"]> = {}
  ): Promise<CertificateImport> {
    const list = await this.uploaded(file)
    return this.mapped(list, { context: { ...list.context, ...context } })
  }

  async mapped(
    { id, sheet, header_row, columns, context }: CertificateImport,
    wish: object = {}
  ): Promise<CertificateImport> {
    const body = { sheet, header_row, columns, context, ...wish }
    return (await granted(this.post(id, "mapping", body))).import
  }

  async chosen(
    { id }: CertificateImport,
    ...choices: { row: number; [answer: string]: unknown }[]
  ): Promise<CertificateImport> {
    return (await granted(this.post(id, "choices", { choices }))).import
  }

  /** Confirmed, and written to its end. */
  async confirmed({ id, digest }: CertificateImport): Promise<CertificateImport> {
    await granted(this.post(id, "confirm", { digest }))
    return this.ended(id)
  }

  /** In the register, all of it. */
  async applied(
    file: UploadedFile,
    context: Partial<CertificateImport["context"]> = {}
  ): Promise<CertificateImport> {
    const list = await this.confirmed(await this.previewed(file, context))
    expect(list).toMatchObject({ status: "applied", stopped: null })
    return list
  }

  /** When nothing writes it any more. */
  async ended(id: string): Promise<CertificateImport> {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      const list = await this.now(id)
      if (list.status !== "applying") {
        return list
      }
      if (Date.now() > end) {
        throw new Error(`Import ${id} is still being written: ${JSON.stringify(list.progress)}`)
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }

  async now(id: string): Promise<CertificateImport> {
    return (await granted(this.operator.get(`/admin/certificate-imports/${id}`))).import
  }

  async undone({ id }: CertificateImport): Promise<CertificateImport> {
    return (await granted(this.post(id, "undo", { reason: "Nhập nhầm tệp" }))).import
  }

  /** Every row, or those of one outcome. */
  async rows({ id }: CertificateImport, outcome?: string): Promise<ImportRow[]> {
    const rows: ImportRow[] = []
    const of = outcome ? `&outcome=${outcome}` : ""
    for (;;) {
      const page = await granted(
        this.operator.get(
          `/admin/certificate-imports/${id}/rows?limit=200&offset=${rows.length}${of}`
        )
      )
      rows.push(...page.rows)
      if (rows.length >= page.count) {
        return rows
      }
    }
  }

  post(id: string, action: string, body: object) {
    return this.operator.post(`/admin/certificate-imports/${id}/${action}`, body)
  }
}
