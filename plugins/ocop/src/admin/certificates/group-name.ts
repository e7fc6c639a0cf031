import { PRODUCT_GROUPS } from "@ocop/rules"

/** "I. Thực phẩm"; the code alone when it is none of the six. */
export function groupName(code: string, language: "vi" | "en"): string {
  const group = PRODUCT_GROUPS.find((one) => one.code === code)
  if (!group) return code
  return `${group.code}. ${language === "en" ? group.name_en : group.name_vi}`
}
