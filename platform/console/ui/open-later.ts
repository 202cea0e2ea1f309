/**
 * Opens a window whose address is still being asked for. To be called by the click itself: a window opened after the
 * answer would be blocked. Closes it again when there is no address, and throws what was thrown.
 */
export const openLater = async (address: Promise<{ url: string }>): Promise<void> => {
  const shown = window.open('', '_blank')
  try {
    const { url } = await address
    if (!shown) return location.assign(url)
    shown.opener = null
    shown.location.href = url
  } catch (error) {
    shown?.close()
    throw error
  }
}
