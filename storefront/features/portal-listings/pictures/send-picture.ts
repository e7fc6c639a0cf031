/**
 * Sends one picture and says how far it has come; `fetch` cannot.
 *
 * @param onProgress whole per cent of what has left the phone
 * @returns a code when it was refused or there is no connection, null when it is saved
 */
export function sendPicture(
  address: string,
  picture: Blob,
  onProgress: (percent: number) => void
): Promise<string | null> {
  const form = new FormData()
  form.set("file", picture, picture instanceof File ? picture.name : "anh.jpg")
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open("POST", address)
    request.setRequestHeader("accept", "application/json")
    request.responseType = "json"
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress(total ? Math.floor((loaded / total) * 100) : 0)
    request.onload = () => resolve(codeOf(request))
    request.onerror = () => resolve("shop.offline")
    request.send(form)
  })
}

function codeOf({ status, response }: XMLHttpRequest): string | null {
  const code: unknown = (response as { code?: unknown } | null)?.code
  if (typeof code === "string") return code
  return status === 200 ? null : "shop.backend_failed"
}
