import type { ProductRow } from "../data/product-row"

/** As published, without the remark "(bản tiếng Anh: …)" of whoever noted it down. */
export function producerName({ id, producer }: Pick<ProductRow, "id" | "producer">): string {
  if (!producer)
    throw new RangeError(`Row ${id} names no producer; only rows that do become listings`)
  return producer.replace(/\s*\(bản tiếng Anh: [^)]*\)/, "").trim()
}
