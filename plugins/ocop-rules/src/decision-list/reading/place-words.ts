/**
 * The words that say what a name is the name of, at its beginning. Compared with their accents: «xà
 * phòng» is no «xã», «Tịnh Biên» no «tỉnh».
 */
export const PROVINCE_WORD = /^(?:tỉnh\s|t\.\s?)/iu
export const CITY_WORD = /^(?:thành phố\s|tp\.\s?|tp\s|t\.p\.?\s)/iu
export const DISTRICT_WORD = /^(?:huyện\s|quận\s|thị xã\s|(?:tx|h|q)\.\s?|tx\s)/iu
export const COMMUNE_WORD = /^(?:xã\s|phường\s|thị trấn\s|đặc khu\s|(?:tt|x|p)\.\s?|tt\s)/iu
