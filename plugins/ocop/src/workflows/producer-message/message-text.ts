export interface MessageWords {
  subject: string
  text: string
}

/** "“Trà Shan tuyết”", or what stands for a title that is not known. */
export const quoted = (title: string | undefined, otherwise: string): string =>
  title ? `“${title}”` : otherwise

/** An operator's words as a paragraph of their own; nothing when there are none. */
export const saying = (intro: string, words: string | undefined): string =>
  words ? `\n\n${intro} ${words}` : ""
