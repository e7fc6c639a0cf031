/** An address in Mèo Vạc as the storefront sends it to the address book. */
export function anAddress(differs: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    first_name: "Hoa",
    last_name: "Nguyễn Thị",
    phone: "0912 345 678",
    address_1: "Thôn Bản Lìm",
    city: "Xã Mèo Vạc",
    province: "08",
    country_code: "vn",
    metadata: { commune_code: "00769" },
    ...differs,
  }
}
