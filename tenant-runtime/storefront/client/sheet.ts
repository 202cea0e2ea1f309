/** Makes a sheet close by its button and by a touch outside it. */
export const closable = (sheet: HTMLDialogElement) => {
  sheet.addEventListener('click', (event) => {
    const target = event.target as Element
    if (target === sheet || target.closest('[data-close]')) sheet.close()
  })
}
