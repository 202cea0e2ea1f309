// Fetches the page again now and then and swaps what stands under [data-live], unless a person is at work in it.
const place = document.querySelector('[data-live]')

const scrollDown = () => {
  if (place.classList.contains('talk')) place.scrollTop = place.scrollHeight
}
const refresh = async () => {
  if (document.hidden || place.contains(document.activeElement)) return
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null)
  if (!answer?.ok) return
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-live]')
  if (!fresh || fresh.innerHTML === place.innerHTML) return
  place.replaceChildren(...fresh.childNodes)
  scrollDown()
}
if (place) {
  scrollDown()
  setInterval(() => void refresh(), 2500)
}
