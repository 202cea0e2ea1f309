// PKCS#7 over blocks of 32 bytes, twice AES's own: Node's padding must be off.
const block = 32

export const pad = (bytes: Buffer): Buffer => {
  const size = block - (bytes.length % block)
  return Buffer.concat([bytes, Buffer.alloc(size, size)])
}

/** Null when the padding is not exactly what `pad` writes. */
export const unpad = (bytes: Buffer): Buffer | null => {
  const size = bytes.at(-1) ?? 0
  if (bytes.length % block !== 0 || size < 1 || size > block) return null

  const end = bytes.length - size
  return bytes.subarray(end).every((byte) => byte === size) ? bytes.subarray(0, end) : null
}
