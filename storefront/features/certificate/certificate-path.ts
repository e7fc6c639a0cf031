/** The bare address where a certificate is verified; a number may hold slashes, which stay part of it. */
export function certificatePath(number: string): string {
  return `/chung-nhan/${encodeURIComponent(number)}`
}

/** The bare address of a certificate's QR code; it has no language, as a label is printed once. */
export function qrPath(number: string, kind: "svg" | "png"): string {
  return `${certificatePath(number)}/qr.${kind}`
}
