/**
 * Signs that text was typed for a font of before Unicode and shows the font's bytes as Latin letters. Each
 * is a sequence that neither Vietnamese nor a brand has.
 */
const SIGNS: readonly RegExp[] = [
  // TCVN3 (.VnTime): a sign or a Latin capital inside a word, "S¶n phÈm", "hîp t¸c x·", "®Æc s¶n".
  /[A-Za-z][¡-¦¨ª-¬®µ-¹»-¾][A-Za-z]/u,
  /[a-z][µ¶¸«¬](?!\p{L})/u,
  /(?:^|[^\p{L}\p{N}])[®§¡¢£¤¥¦](?=[a-zµ-ÿ])/u,
  /[a-z][ÆÈÉËÌÎÏÐÑÒÓÔÕÖØÜÝÞß](?![A-Z])/u,
  /[a-z][·](?![\p{L}\p{N}\s])|[a-z]·$/u,
  // VNI: a tone as a letter of its own after its vowel, "Saûn phaåm", "Hôïp taùc xaõ", "Coâng ty".
  /a[ùøûõïâáàåãäêéèúüë]/iu,
  /e[ùøûõïâáàåãä]/iu,
  /o[ùøûïâåäõ]/iu,
  /u[ùøûõï]/iu,
  /[ôö][ùøûõïôâ]/iu,
  /(?:^|[^\p{L}])ñ(?=[a-zòôöaáàâ])/iu,
  // UTF-8 read as Latin: "Sáº£n pháº©m".
  /á[º»]|Ã[\u0080-\u00BF]|Ä[\u0080-\u0091‘]|Æ°|\uFFFD/u,
]

/** True for text in a legacy font (TCVN3, VNI) or a broken encoding: never guessed back into words. */
export function isLegacyFont(text: string): boolean {
  const composed = text.normalize("NFC")
  return SIGNS.some((sign) => sign.test(composed))
}
