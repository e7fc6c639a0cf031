const INVISIBLE = /\p{Cf}/gu
const MARKS = /\p{M}/gu
const APOSTROPHES = /[’‘ʼʹ′`´＇‛]/g

/**
 * The form in which Vietnamese text is compared and searched: lower case, no accents, đ as d, one
 * kind of apostrophe ('), single spaces, none at the ends. Composed and decomposed Unicode, hoà and
 * hòa, Đắk and DAK come out equal; so do words that differ only in accents, so a fold finds
 * candidates and never proves identity. Punctuation stays. Folding twice changes nothing.
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .normalize("NFD")
    .replace(INVISIBLE, "")
    .replace(MARKS, "")
    .replace(/[đð]/g, "d")
    .replace(APOSTROPHES, "'")
    .replace(/\s+/g, " ")
    .trim()
}

/**
 * An address segment of ASCII letters, digits and single hyphens: "Mèo Vạc" is "meo-vac". Apostrophes
 * vanish inside a word ("Ea H'Leo" is "ea-hleo"). May be empty, and two names may share one:
 * uniqueness is the caller's.
 */
export function slugify(text: string): string {
  return foldVietnamese(text)
    .replace(/'/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
}
