import type { MedusaResponse } from "@medusajs/framework/http"
import type { SheetFile } from "../spreadsheet/sheet-file"
import { attachment } from "./attachment"

/** Answers with a file to be saved. */
export function sendSheetFile(res: MedusaResponse, file: SheetFile): void {
  res.setHeader("content-type", file.mime_type)
  res.setHeader("content-disposition", attachment(file.file_name))
  res.send(file.content)
}
