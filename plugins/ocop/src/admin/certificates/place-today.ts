import type { CertificateDetail } from "./use-certificate"

/** "Xã Mèo Vạc, Tuyên Quang (trước đây là Hà Giang)" */
export function placeToday(
  {
    commune,
    province,
    former_province,
  }: Omit<CertificateDetail["place"], "certified_as" | "province_code">,
  formerly: (province: string) => string
): string {
  const today = [commune, province].filter(Boolean).join(", ")
  return former_province ? `${today} (${formerly(former_province)})` : today
}
