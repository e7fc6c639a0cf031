import { createRequire } from "node:module"
import PDFDocument from "pdfkit"
import { drawQr } from "./draw-qr"
import { drawableText } from "./drawable-text"

/** What stands on a packing slip, in the words that are printed. */
export interface PackingSlip {
  /** "Đơn hàng số 1042" */
  title: string
  /** "Kiện 1" */
  parcel: string
  /** The address that its QR code holds. */
  link: string
  sender: Party
  recipient: Party
  /** Above the amount, "Thu hộ"; or alone, when nothing is to be collected. */
  cash: { caption: string; amount: string | null }
  lines: readonly { title: string; quantity: string }[]
  gift: SlipGift | null
  /** With its caption. */
  note: string | null
  /** Between title and page number where the slip goes on. */
  continued: string
  /** "Trang" */
  page: string
}

interface SlipGift {
  /** "Quà tặng", and what whoever packs it has to mind. */
  title: string
  giver: string
  /** What is said to the recipient, for a card; `lost` is said where the paper cannot show all of it. */
  message: { caption: string; text: string; lost: string } | null
}

interface Party {
  caption: string
  name: string
  phone: string | null
  address: string
}

const MM = 72 / 25.4
/** A6, as small label printers take it. */
const PAGE = { width: 105 * MM, height: 148 * MM }
const MARGIN = 6 * MM
const INNER = PAGE.width - 2 * MARGIN
const BOTTOM = PAGE.height - MARGIN - 10
const QR = 26 * MM
const QUANTITY = 40

const font = (file: string) =>
  createRequire(__filename).resolve(`@expo-google-fonts/be-vietnam-pro/${file}`)

/** Draws the slip that is stuck on a parcel: as many A6 pages as its lines need. */
export async function packingSlipPdf(words: PackingSlip): Promise<Buffer> {
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: 0 },
    bufferPages: true,
    info: { Title: `${words.title} · ${words.parcel}` },
  })
  doc.registerFont("text", font("400Regular/BeVietnamPro_400Regular.ttf"))
  doc.registerFont("bold", font("700Bold/BeVietnamPro_700Bold.ttf"))
  const chunks: Buffer[] = []
  doc.on("data", (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => doc.on("end", resolve))
  const slip = inTheFont(doc, words)
  drawHead(doc, slip)
  drawParty(doc, slip.recipient, 11)
  drawCash(doc, slip)
  drawGift(doc, slip)
  drawLines(doc, slip)
  drawNote(doc, slip)
  drawPageNumbers(doc, slip)
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

/** What people wrote, without what would be drawn as empty boxes. Both faces have the same letters. */
function inTheFont(doc: PDFKit.PDFDocument, slip: PackingSlip): PackingSlip {
  // pdfkit says of no font what it has, but for the one that it reads it with.
  const { font } = (doc.font("text") as unknown as { _font: { font: Glyphs } })._font
  const drawn = (text: string) => drawableText(text, (code) => font.hasGlyphForCodePoint(code))
  const party = (of: Party): Party => ({
    ...of,
    name: drawn(of.name).text,
    address: drawn(of.address).text,
  })
  const message = slip.gift?.message
  const said = message && drawn(message.text)
  return {
    ...slip,
    sender: party(slip.sender),
    recipient: party(slip.recipient),
    lines: slip.lines.map((line) => ({
      ...line,
      title: drawn(line.title).text,
    })),
    note: slip.note && drawn(slip.note).text,
    gift: slip.gift && {
      ...slip.gift,
      giver: drawn(slip.gift.giver).text,
      message:
        message && said
          ? { ...message, text: said.text, lost: said.lost ? message.lost : "" }
          : null,
    },
  }
}

/** What fontkit, which pdfkit reads fonts with, tells of one. */
interface Glyphs {
  hasGlyphForCodePoint(codePoint: number): boolean
}

/** Number, sender and QR code. */
function drawHead(doc: PDFKit.PDFDocument, { title, parcel, sender, link }: PackingSlip): void {
  const width = INNER - QR - 8
  drawQr(doc, link, { x: PAGE.width - MARGIN - QR, y: MARGIN, size: QR })
  doc
    .font("bold")
    .fontSize(15)
    .text(title, MARGIN, MARGIN - 3, { width })
  doc.fontSize(11).text(parcel, { width })
  doc.moveDown(0.3)
  doc.font("text").fontSize(7).text(sender.caption, { width })
  doc.font("bold").fontSize(8.5).text(sender.name, { width })
  doc.font("text").fontSize(8).text(withPhone(sender), { width })
  doc.y = Math.max(doc.y, MARGIN + QR) + 5
  drawRule(doc)
}

function drawParty(doc: PDFKit.PDFDocument, party: Party, size: number): void {
  const width = INNER
  doc.font("text").fontSize(7).text(party.caption, MARGIN, doc.y, { width })
  doc
    .font("bold")
    .fontSize(size + 2)
    .text(party.name, { width })
  if (party.phone) doc.fontSize(size + 2).text(party.phone, { width })
  doc
    .font("text")
    .fontSize(size - 1)
    .text(party.address, { width })
  doc.y += 4
}

function drawCash(doc: PDFKit.PDFDocument, { cash: { caption, amount } }: PackingSlip): void {
  const height = amount ? 40 : 24
  const top = doc.y
  doc.lineWidth(1.5).rect(MARGIN, top, INNER, height).stroke()
  doc.font("bold")
  if (amount) {
    doc.fontSize(9).text(caption, MARGIN, top + 3, { width: INNER, align: "center" })
    doc.fontSize(19).text(amount, MARGIN, top + 12, { width: INNER, align: "center" })
  } else {
    doc.fontSize(10).text(caption, MARGIN, top + 5, { width: INNER, align: "center" })
  }
  doc.y = top + height + 6
}

/** On the next page where the address was so long that it would be cut off. */
function drawGift(doc: PDFKit.PDFDocument, slip: PackingSlip): void {
  if (!slip.gift) return
  const { title, giver, message } = slip.gift
  const words = [
    ["bold", 11, title],
    ["text", 9, giver],
    ...(message ? ([["text", 7, message.caption]] as const) : []),
    ...(message?.text ? ([["bold", 9, message.text]] as const) : []),
    ...(message?.lost ? ([["text", 7, message.lost]] as const) : []),
  ] as const
  const width = INNER
  const height = words.reduce(
    (sum, [face, size, text]) =>
      sum + doc.font(face).fontSize(size).heightOfString(text, { width }),
    0
  )
  turnPageFor(doc, slip, height)
  for (const [face, size, text] of words) {
    doc.font(face).fontSize(size).text(text, MARGIN, doc.y, { width })
  }
  doc.y += 4
  drawRule(doc)
}

function drawLines(doc: PDFKit.PDFDocument, slip: PackingSlip): void {
  const width = INNER - QUANTITY
  for (const { title, quantity } of slip.lines) {
    doc.font("text").fontSize(9)
    const height = doc.heightOfString(title, { width })
    turnPageFor(doc, slip, height)
    const top = doc.y
    doc.text(title, MARGIN, top, { width })
    doc.font("bold").text(quantity, MARGIN + width, top, { width: QUANTITY, align: "right" })
    doc.y = top + height + 3
  }
}

function drawNote(doc: PDFKit.PDFDocument, slip: PackingSlip): void {
  if (!slip.note) return
  doc.font("text").fontSize(8)
  turnPageFor(doc, slip, Math.min(doc.heightOfString(slip.note, { width: INNER }), 120) + 8)
  drawRule(doc)
  doc
    .font("text")
    .fontSize(8)
    .text(slip.note, MARGIN, doc.y, {
      width: INNER,
      height: BOTTOM - doc.y,
      ellipsis: true,
    })
}

function turnPageFor(doc: PDFKit.PDFDocument, slip: PackingSlip, height: number): void {
  if (doc.y + height <= BOTTOM) return
  doc.addPage()
  doc
    .font("bold")
    .fontSize(9)
    .text(`${slip.title} · ${slip.parcel} · ${slip.continued}`, MARGIN, MARGIN, { width: INNER })
  doc.y += 3
  drawRule(doc)
  doc.font("text").fontSize(9)
}

function drawRule(doc: PDFKit.PDFDocument): void {
  doc
    .lineWidth(0.5)
    .moveTo(MARGIN, doc.y)
    .lineTo(PAGE.width - MARGIN, doc.y)
    .stroke()
  doc.y += 4
}

function drawPageNumbers(doc: PDFKit.PDFDocument, { page }: PackingSlip): void {
  const { count } = doc.bufferedPageRange()
  if (count === 1) return
  for (let index = 0; index < count; index++) {
    doc.switchToPage(index)
    doc
      .font("text")
      .fontSize(7)
      .text(`${page} ${index + 1}/${count}`, MARGIN, PAGE.height - MARGIN - 6, {
        width: INNER,
        align: "right",
        lineBreak: false,
      })
  }
}

const withPhone = ({ phone, address }: Party) => [phone, address].filter(Boolean).join(" · ")
