import { stringify } from 'csv-stringify/sync'

export type Row = readonly (string | number)[]

// Excel takes a text for UTF-8 only with this mark before it.
const mark = '\uFEFF'
const utf8 = new TextEncoder()

/**
 * Answers a table that Excel opens: rows are read page by page while they are sent. What begins like a formula is
 * written so that it is none, and long numbers so that no digit is lost. What the first page throws is thrown.
 */
export const answerTable = async (name: string, head: Row, pages: AsyncIterator<readonly Row[]>) => {
  let page = await pages.next()
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (sent) => sent.enqueue(utf8.encode(mark + asText([head]))),
    pull: async (sent) => {
      if (page.done) return sent.close()
      sent.enqueue(utf8.encode(asText(page.value)))
      page = await pages.next()
    },
    cancel: async () => {
      await pages.return?.()
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}.csv`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

const asText = (rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => row.map(kept)),
    { escape_formulas: true, record_delimiter: 'windows' },
  )

// Excel rounds a number after fifteen digits and writes it as a power; a tab behind it makes it a text.
const kept = (cell: string | number) =>
  typeof cell === 'string' && /^\d{12,}$/.test(cell) ? `${cell}\t` : cell
