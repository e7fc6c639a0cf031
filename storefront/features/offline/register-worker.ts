/**
 * Puts the service worker in place once the page has loaded, so that it takes nothing from a first visit. Browsers
 * without one, and pages over plain http, go on as before. A new build's worker is found by the browser at the next
 * visit and takes over by itself.
 */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return
  const register = () => void navigator.serviceWorker.register("/sw.js").catch(() => undefined)
  if (document.readyState === "complete") register()
  else window.addEventListener("load", register, { once: true })
}

/**
 * Tells the worker which page is looked at, because a page that was opened by a link loaded no document that it could
 * have kept. Nothing is asked for twice where the reader wants to save data.
 */
export async function tellSeen(path: string): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  if (!("serviceWorker" in navigator) || connection?.saveData) return
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage(path)
}
