/** "60 B", "812 kB", "1,4 MB": bytes as people say them. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"]
  return `${amount.toLocaleString("vi-VN", { maximumFractionDigits: unit === "MB" ? 1 : 0 })} ${unit}`
}
