import QRCode from "qrcode"

/**
 * A quarter of the code may be scratched or wet before it stops working (level Q), and four modules of white
 * stand around it, as the norm wants.
 */
const CODE = { errorCorrectionLevel: "Q", margin: 4 } as const

/** Pixels; enough for 8 cm at 300 dpi. */
const LEAST_WIDTH = 1024

/** A QR code of a text as a drawing of any size. */
export function qrSvg(text: string): Promise<string> {
  return QRCode.toString(text, { ...CODE, type: "svg" })
}

/** The same as pixels, at least 1024 wide; each module is a whole number of pixels, so that no edge is blurred. */
export async function qrPng(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const modules = QRCode.create(text, CODE).modules.size + 2 * CODE.margin
  const scale = Math.ceil(LEAST_WIDTH / modules)
  return new Uint8Array(await QRCode.toBuffer(text, { ...CODE, type: "png", scale }))
}
