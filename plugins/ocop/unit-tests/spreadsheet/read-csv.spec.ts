import { describe, expect, it } from "vitest"
import { findDelimiter } from "../../src/spreadsheet/csv/find-delimiter"
import { cellsOf, readHere, refusalOf } from "./read-here"

const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le")
  return bigEndian ? bytes.swap16() : bytes
}

describe("the encoding", () => {
  const LIST = "Tên sản phẩm\tSao\r\nQuả bưởi Múc\t4\r\n"
  const CELLS = [
    ["Tên sản phẩm", "Sao"],
    ["Quả bưởi Múc", "4"],
  ]

  it.each([
    ["UTF-8", Buffer.from(LIST)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${LIST}`)],
    ["UTF-8 of decomposed letters", Buffer.from(LIST.normalize("NFD"))],
    ["UTF-16, as Excel calls Unicode text", utf16(LIST)],
    ["UTF-16 of the other order", utf16(LIST, true)],
    // Tên sản phẩm: ê is one byte, ả is a and a hook behind it (D2), ẩ is â and a hook.
    [
      "Windows-1258",
      Buffer.from(
        "Tên sa\xd2n ph\xe2\xd2m\tSao\r\nQua\xd2 b\xfd\xf5\xd2i Mu\xecc\t4\r\n",
        "latin1"
      ),
    ],
  ])("%s is read", async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual(CELLS)
  })

  it.each([
    ["UTF-8 by its mark and not by its bytes", Buffer.from("\xef\xbb\xbfT\xean", "latin1")],
    ["half a letter of UTF-16", utf16("Tên").subarray(0, 7)],
    // «Sản phẩm của Hà Giang» as a TCVN3 font stores it, and as a VNI font does.
    ["letters of a TCVN3 font", Buffer.from("S\xb6n ph\xc8m c\xf1a H\xb5 Giang", "latin1")],
    ["letters of a VNI font", Buffer.from("Sa\xfbn pha\xe5m cu\xfba Ha\xf8 Giang", "latin1")],
    ["bytes that Windows-1258 does not know", Buffer.from("T\x8a\x8en s\xe2n", "latin1")],
  ])("%s is not known", async (_, bytes) => {
    expect(await refusalOf(bytes)).toMatchObject({ reason: "encoding_unknown" })
  })
})

describe("the delimiter", () => {
  it.each([
    [",", "Tên,Sao\nChè,4\n"],
    [";", "Tên;Sao\nChè;4\n"],
    ["\t", "Tên\tSao\nChè\t4\n"],
    [",", "Tên"],
    [",", ""],
    [
      ";",
      "Tên;Địa chỉ;Sao\nChè;Thôn A, xã B, huyện C, tỉnh D;4\nTrà;Thôn A, xã B, huyện C, tỉnh D;3\n",
    ],
    [",", "Tên,Ghi chú,Sao\nChè,mới; 2025,4\nTrà,mới; 2025,3\n"],
    [";", 'Tên;Địa chỉ\n"Chè, trà, mật, gạo";"xã B, tỉnh C"\n'],
    [
      ";",
      "DANH SÁCH SẢN PHẨM OCOP, NĂM 2025, ĐỢT 1\n(Kèm theo Quyết định số 4261, ngày 1)\nTT;Tên;Sao\n1;Chè;4\n2;Trà;3\n3;Gạo;3\n",
    ],
    [";", 'Tên;Cỡ (")\nỐng tre;10\nỐng nứa;12,5\n'],
    [";", 'Cỡ (");Tên\n10;Ống tre\n'],
    [",", 'Tên,Mô tả\nChè,"dòng 1;\ndòng 2;\ndòng 3;"\n'],
  ])("%j is found in %j", (delimiter, text) => {
    expect(findDelimiter(text)).toBe(delimiter)
  })

  it("is believed when the first line names it", async () => {
    expect(await cellsOf(Buffer.from("sep=|\r\nTên|Sao\r\nChè, trà|4\r\n"))).toEqual([
      ["Tên", "Sao"],
      ["Chè, trà", "4"],
    ])
  })
})

describe("a cell", () => {
  it.each([
    ["with a delimiter in it", 'a,"Chè, trà"', "Chè, trà"],
    ["with quotation marks", 'a,"Chè ""Shan"""', 'Chè "Shan"'],
    ["of two lines", 'a,"Chè\r\nTrà"', "Chè\nTrà"],
    ["with a quotation mark in the middle", 'a,Ống 5" tre', 'Ống 5" tre'],
    ["with a number", "a,007", "007"],
    ["with a decimal comma", 'a,"78,66"', "78,66"],
    ["that we kept from being a formula", "a,'=1+1", "=1+1"],
    ["with an apostrophe of its own", "a,'chè'", "'chè'"],
    ["with spaces", "a,  Chè  ", "Chè"],
  ])("%s", async (_, text, expected) => {
    expect((await cellsOf(Buffer.from(text)))?.[0]?.[1]).toBe(expected)
  })
})

it("numbers rows as a spreadsheet program does, and makes them equally wide", async () => {
  const text = 'sep=,\r\nTên,Sao\r\n\r\n"Chè\r\nShan",4,mới\r\n,,\r\nTrà\r\n'
  expect(await readHere(Buffer.from(text))).toEqual({
    format: "csv",
    sheets: [
      {
        name: "CSV",
        rows: [
          { number: 1, cells: ["Tên", "Sao", null] },
          { number: 3, cells: ["Chè\nShan", "4", "mới"] },
          { number: 5, cells: ["Trà", null, null] },
        ],
      },
    ],
  })
})

it.each([["\n"], ["\r\n"], ["\r"]])("lines may end with %j", async (end) => {
  expect(await cellsOf(Buffer.from(["a,b", "c,d", ""].join(end)))).toEqual([
    ["a", "b"],
    ["c", "d"],
  ])
})
