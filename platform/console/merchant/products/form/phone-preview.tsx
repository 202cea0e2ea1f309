import { useMemo, useState } from 'react'
import { money, moneySpan } from '../../../ui/format.ts'
import { pictureAt } from '../../media/address.ts'
import type { Shop } from '../../shop.ts'
import { type Draft, pictureOfRow, rowsOf } from './draft.ts'
import styles from './preview.module.css'
import { shownHtml } from './shown-html.ts'
import { words } from './words.ts'

const said = words.preview

/** The product as a phone would show it. */
export const PhonePreview = ({ shop, draft }: { shop: Shop; draft: Draft }) => {
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const rows = useMemo(() => rowsOf(draft).filter(({ sku }) => sku.isOffered), [draft])
  const values = draft.options.map(
    (option) => option.values.find((one) => one.key === chosen[option.key]) ?? option.values[0],
  )
  const row = rows.find(({ key }) => key === values.map((value) => value?.key).join('.'))
  const picture = (row && pictureOfRow(draft.options, row)) || draft.pictures[0] || null
  const details = useMemo(
    () => shownHtml(draft.description, (ref) => pictureAt(shop, ref, 800)),
    [draft.description, shop],
  )

  return (
    <aside className={styles.aside} aria-label={said.title}>
      <div className={styles.phone}>
        <div className={styles.screen}>
          {picture ? (
            <img
              className={styles.main}
              src={pictureAt(shop, picture, 800)}
              alt=""
              width={375}
              height={375}
            />
          ) : (
            <div className={styles.main} />
          )}
          {draft.pictures.length > 1 && (
            <div className={styles.strip}>
              {draft.pictures.map((ref) => (
                <img key={ref} src={pictureAt(shop, ref, 200)} alt="" width={44} height={44} />
              ))}
            </div>
          )}
          <div className={styles.part}>
            <p className={styles.price}>
              {priceOf(
                rows.flatMap(({ sku }) => sku.price ?? []),
                row?.sku.price ?? null,
              )}
              {draft.marketPrice !== null && <s>{money(Math.round(draft.marketPrice * 100))}</s>}
            </p>
            <p className={styles.title}>{draft.title.trim() || said.untitled}</p>
            {draft.subtitle && <p className={styles.subtitle}>{draft.subtitle}</p>}
          </div>
          {draft.options.length > 0 && (
            <div className={styles.part}>
              {draft.options.map((option, at) => (
                <div key={option.key} className={styles.option}>
                  <span>{option.name || said.choose}</span>
                  <div>
                    {option.values.map((value) => (
                      <button
                        key={value.key}
                        type="button"
                        aria-pressed={values[at]?.key === value.key}
                        onClick={() => setChosen({ ...chosen, [option.key]: value.key })}
                      >
                        {value.name}
                      </button>
                    ))}
                  </div>
                </div>
              ))}
            </div>
          )}
          <div className={styles.part}>
            <p className={styles.heading}>{said.details}</p>
            {details === '' ? (
              <p className={styles.subtitle}>{said.noDetails}</p>
            ) : (
              // The editor's own output, cut down to what it writes.
              <div className={styles.details} dangerouslySetInnerHTML={{ __html: details }} />
            )}
          </div>
        </div>
        <div className={styles.bar} aria-hidden>
          <span>{said.cart}</span>
          <span>{said.buy}</span>
        </div>
      </div>
    </aside>
  )
}

const priceOf = (prices: readonly number[], chosen: number | null): string => {
  if (chosen !== null) return money(Math.round(chosen * 100))
  if (prices.length === 0) return said.noPrice
  return moneySpan(Math.round(Math.min(...prices) * 100), Math.round(Math.max(...prices) * 100))
}
