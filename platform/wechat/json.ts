/** The value in a body of JSON, whatever its content type; undefined when it is none. */
export const readJson = (body: Uint8Array | string): unknown => {
  try {
    return JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}
