/** `12.50` for 1250 fen, `12` for 1200. */
export const shortYuan = (fen: number) => (fen / 100).toFixed(2).replace(/\.00$/, '')

/** Writes an amount as the server's `price` does. */
export const showPrice = (place: Element, fen: number) => {
  const [whole = '', cents] = shortYuan(fen).split('.')
  const small = (text: string) => {
    const part = document.createElement('small')
    part.textContent = text
    return part
  }
  const price = document.createElement('b')
  price.className = 'blocks-price'
  price.append(small('¥'), whole, ...(cents ? [small(`.${cents}`)] : []))
  place.replaceChildren(price)
}
