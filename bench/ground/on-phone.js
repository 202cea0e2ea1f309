// Runs in the shop's page before anything of it. Times are milliseconds since the page was asked for.
const seen = { largest: 0, first: 0, shifts: 0 }
const longTasks = []
const watch = (type, look) =>
  new PerformanceObserver((list) => list.getEntries().forEach(look)).observe({ type, buffered: true })

watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime))
watch('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.first = startTime))
watch('layout-shift', ({ value, hadRecentInput }) => hadRecentInput || (seen.shifts += value))
watch('longtask', (task) => longTasks.push(task))

/** Blocking is what tasks after the first paint took beyond 50 ms each. */
globalThis.whatWasSeen = () => ({
  ...seen,
  blocking: longTasks
    .filter(({ startTime }) => startTime >= seen.first)
    .reduce((sum, { duration }) => sum + duration - 50, 0),
})
