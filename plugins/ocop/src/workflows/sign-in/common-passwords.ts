import { dictionary } from "@zxcvbn-ts/language-common"

/** What many people in Vietnam take, as a fold without spaces; the list below is an English one. */
const VIETNAMESE = [
  "matkhau",
  "matkhaucuatoi",
  "khongnho",
  "khongbiet",
  "khongcomatkhau",
  "anhyeuem",
  "emyeuanh",
  "toiyeuban",
  "toiyeuem",
  "yeuemnhieu",
  "yeuanhnhieu",
  "yeuemmaimai",
  "yeuanhmaimai",
  "maiyeuem",
  "maiyeuanh",
  "nhoemnhieu",
  "nhoanhnhieu",
  "giadinh",
  "giadinhtoi",
  "hanhphuc",
  "tinhyeu",
  "bome",
  "chame",
  "yeubome",
  "conyeubome",
  "conyeume",
  "conyeucha",
  "vietnam",
  "toiyeuvietnam",
  "yeuvietnam",
  "vietnamvodich",
  "hanoi",
  "saigon",
  "danang",
  "hochiminh",
  "nguyen",
  "nguyenvana",
  "xinchao",
  "chaoban",
  "congaiyeu",
  "contraiyeu",
  "motnamhaibabon",
  "mothaibabonnam",
  "123456789a",
  "a123456789",
  "12345678a",
  "a12345678",
  "1234567a",
  "abc123456",
  "123456abc",
  "khongaibiet",
  "dangnhap",
  "admin",
  "quantri",
  "nhasanxuat",
  "hoptacxa",
  "sanphamocop",
  "ocop",
  "cholang",
]

let common: ReadonlySet<string> | undefined

/** Whether many people take this password, given in lower case. The list is unpacked when it is first asked. */
export function isCommonPassword(candidate: string): boolean {
  common ??= new Set([...Object.values(passwordLists()).flat(), ...VIETNAMESE])
  return common.has(candidate)
}

/** Lists of passwords, and not of words that a good sentence is made of. */
function passwordLists(): Record<string, readonly string[]> {
  return { passwords: dictionary["passwords-common"] }
}
