import { expect, it } from "vitest"
import { isLegacyFont } from "./legacy-font.js"

it.each([
  "S¶n phÈm",
  "Hîp t¸c x· n«ng nghiÖp",
  "C«ng ty TNHH Trµ Vinh",
  "§Æc s¶n",
  "®Æc s¶n",
  "n­íc m¾m",
  "Trµ",
  "Saûn phaåm",
  "Hôïp taùc xaõ",
  "Coâng ty TNHH",
  "Nöôùc maém",
  "Gaïo",
  "Ñaëc saûn",
  "Sáº£n pháº©m",
  "NÆ°á»c máº¯m",
  "N\uFFFDc m\uFFFDm",
])("[B31] %j is not Unicode Vietnamese", (text) => {
  expect(isLegacyFont(text)).toBe(true)
})

it.each([
  "Sản phẩm",
  "SẢN PHẨM ĐẠT 4 SAO",
  "Nước mắm 20°N",
  "Trà ô long Cầu Đất",
  "Hoà Bình, hoá, khoẻ, thuỷ, quý, oà, toé",
  "MITRI® TEA",
  "Trà sâm™",
  "Sâm©",
  "Gạo ST25¹",
  "Trà xanh (1 kg/túi) – 50% «đặc biệt»",
  "Café Crème brûlée",
  "Pâté Hải Phòng",
  "Nescafé Rosé",
  "Ea H’Leo · Đắk Lắk",
  "Rượu 1½ lít, 5µm, m²",
  "Bún khô cô Luyến".normalize("NFD"),
  "Ðặc sản",
  "Kẹo dừa Xuân Ái, Ngãi, uống, uốn",
  "",
])("[B31] %j is left alone", (text) => {
  expect(isLegacyFont(text)).toBe(false)
})
