import { create } from "qrcode"

/** Light modules around a code that readers need. */
const QUIET = 2

/** Draws a QR code as squares: sharp at every size, on every printer. `size` holds its quiet zone. */
export function drawQr(
  doc: PDFKit.PDFDocument,
  text: string,
  { x, y, size }: { x: number; y: number; size: number }
): void {
  const { modules } = create(text, { errorCorrectionLevel: "M" })
  const step = size / (modules.size + 2 * QUIET)
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue
      doc.rect(x + (column + QUIET) * step, y + (row + QUIET) * step, step, step)
    }
  }
  doc.fill("black")
}
