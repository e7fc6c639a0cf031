import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"

/** What a reader finds on all pages of a PDF, with single spaces. */
export async function textOfPdf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent()
    return items.map((item) => ("str" in item ? item.str : "")).join(" ")
  })
  return (await Promise.all(pages)).join(" ").replace(/\s+/g, " ").normalize("NFC")
}
