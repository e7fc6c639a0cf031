import { readProducerName } from "./names/producer-name.js"

/**
 * What two spellings of one producer's name have in common: HTX and Hợp tác xã, Cty CP and Công ty cổ
 * phần, TNHH with or without MTV, Hộ KD and Cơ sở sản xuất, any accents and punctuation. The legal form
 * is part of it, so a cooperative and a company of one name have two keys; so are words like "nông
 * nghiệp", which name one of two neighbours as often as they are left out. Equal keys are candidates
 * within a province: accents still tell Hải Hà from Hải Hạ.
 */
export function producerKey(name: string): string {
  return readProducerName(name).key
}
