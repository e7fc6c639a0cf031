import type { Gazetteer } from "../../gazetteer.js"

/**
 * The gazetteer with its answers kept, for the reading of one list: thousands of rows name the same few
 * places.
 */
export function rememberPlaces(gazetteer: Gazetteer): Gazetteer {
  return {
    ...gazetteer,
    resolveProvince: remember(gazetteer.resolveProvince),
    resolveCommune: remember(gazetteer.resolveCommune),
  }
}

function remember<Asked extends readonly unknown[], Answer>(
  ask: (...asked: Asked) => Answer
): (...asked: Asked) => Answer {
  const answers = new Map<string, Answer>()
  return (...asked) => {
    const key = JSON.stringify(asked)
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask(...asked)
    answers.set(key, answer)
    return answer
  }
}
