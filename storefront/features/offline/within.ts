/** What was promised, if it comes in time. What comes later is nobody's any more. @throws RangeError when it is late */
export async function within<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new RangeError(`no answer in ${milliseconds} ms`)),
      milliseconds
    )
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
